package io.github.zoomjava.testkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemandsTest {
  private static final Schema PLAIN =
      Schema.of(
          JsonParser.parseString(
                  """
                  {"properties": {
                    "name": {"type": "string", "minLength": 1, "maxLength": 64},
                    "note": {"type": "string", "enum": ["a", "b", "c"]},
                    "users": {"type": "array", "items": {"required": ["id"], "properties": {
                      "id": {"type": "string"}, "email": {"type": "string"},
                      "roles": {"type": "array", "items": {"enum": [1, 2]}}}}},
                    "users_of": {"properties": {"email": {"type": "string"}}}}}""")
              .getAsJsonObject(),
          Map.of());
  private static final Schema DEMANDING =
      PLAIN.demanding(
          new Demands(
              List.of("name", "users[].email", "unknown"),
              Map.of("note", values("\"b\""), "users[].roles[]", values("2")),
              Map.of("name", bounds("maxLength", 3), "users", bounds("maxItems", 30)),
              List.of("users[].id", "unknown")));

  @Test
  void withoutThemOnlyTheSchemaRequires() {
    assertThat(PLAIN.required()).isEmpty();
    assertThat(users(PLAIN).required()).containsExactly("id");
  }

  @Test
  void withThemTheirPropertiesAreRequiredToo() {
    assertThat(DEMANDING.required()).containsExactly("name");
    assertThat(users(DEMANDING).required()).containsExactly("email");
  }

  @Test
  void aNameThatOnlyBeginsAlikeIsAnotherProperty() {
    assertThat(property(DEMANDING, "users_of").required()).isEmpty();
  }

  @Test
  void theElementsOfAListInAListAreReached() {
    Demands demands = new Demands(List.of("[][].id"), Map.of(), Map.of(), List.of());

    assertThat(demands.of("[]").of("[]").require("id")).isTrue();
    assertThat(demands.of("[]").require("id")).isFalse();
  }

  @Test
  void withoutThemAllValuesOfAnEnumAreListed() {
    assertThat(property(PLAIN, "note").enumValues()).hasSize(3);
  }

  @Test
  void withThemOnlyTheValuesThatTheOperationLists() {
    assertThat(property(DEMANDING, "note").enumValues()).isEqualTo(values("\"b\""));
    assertThat(property(users(DEMANDING), "roles").items().enumValues()).isEqualTo(values("2"));
  }

  @Test
  void withThemABoundOfTheOperationCountsBesideThoseOfTheSchema() {
    assertThat(property(PLAIN, "name").intBound("maxLength")).hasValue(64);
    assertThat(property(DEMANDING, "name").intBound("maxLength")).hasValue(3);
    assertThat(property(DEMANDING, "name").intBound("minLength")).hasValue(1);
    assertThat(property(PLAIN, "users").intBound("maxItems")).isEmpty();
    assertThat(property(DEMANDING, "users").intBound("maxItems")).hasValue(30);
  }

  @Test
  void withoutThemAllPropertiesAreListed() {
    assertThat(users(PLAIN).properties()).containsOnlyKeys("id", "email", "roles");
  }

  @Test
  void withThemOnlyThoseThatTheOperationLists() {
    assertThat(users(DEMANDING).properties()).containsOnlyKeys("email", "roles");
  }

  private static List<JsonElement> values(String json) {
    return List.of(JsonParser.parseString(json));
  }

  private static Schema users(Schema schema) {
    return property(schema, "users").items();
  }

  private static Schema property(Schema schema, String name) {
    return Objects.requireNonNull(schema.properties().get(name));
  }

  private static JsonObject bounds(String keyword, int bound) {
    JsonObject bounds = new JsonObject();
    bounds.addProperty(keyword, bound);
    return bounds;
  }
}
