package io.github.zoomjava.testkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

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
                    "name": {"type": "string"},
                    "note": {"type": "string"},
                    "users": {"type": "array", "items": {"required": ["id"], "properties": {
                      "id": {"type": "string"}, "email": {"type": "string"}}}},
                    "users_of": {"properties": {"email": {"type": "string"}}}}}""")
              .getAsJsonObject(),
          Map.of());
  private static final Schema DEMANDING =
      PLAIN.demanding(new Demands(List.of("name", "users[].email", "unknown")));

  @Test
  void withoutThemOnlyTheSchemaRequires() {
    assertThat(PLAIN.required()).isEmpty();
    assertThat(users(PLAIN).required()).containsExactly("id");
  }

  @Test
  void withThemTheirPropertiesAreRequiredToo() {
    assertThat(DEMANDING.required()).containsExactly("name");
    assertThat(users(DEMANDING).required()).containsExactly("id", "email");
  }

  @Test
  void aNameThatOnlyBeginsAlikeIsAnotherProperty() {
    assertThat(property(DEMANDING, "users_of").required()).isEmpty();
  }

  @Test
  void theElementsOfAListInAListAreReached() {
    Demands demands = new Demands(List.of("[][].id"));

    assertThat(demands.of("[]").of("[]").require("id")).isTrue();
    assertThat(demands.of("[]").require("id")).isFalse();
  }

  private static Schema users(Schema schema) {
    return property(schema, "users").items();
  }

  private static Schema property(Schema schema, String name) {
    return Objects.requireNonNull(schema.properties().get(name));
  }
}
