package io.github.zoomjava.testkit.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariationTest {
  private static final Schema SCHEMA =
      schema(
          """
          {"type": "object", "required": ["id", "parts"], "properties": {
            "id": {"type": "string"},
            "size": {"type": "integer"},
            "parts": {"type": "array", "items": {
              "type": "object", "required": ["color"], "properties": {
                "color": {"type": "string", "enum": ["red", "green", "blue"]},
                "note": {"type": "string"}}}}}}""");
  private static final JsonElement SAMPLE =
      json(
          """
          {"id": "7", "size": 1, "parts": [
            {"color": "red", "note": "a"}, {"color": "green", "note": "b"}]}""");

  @Test
  void sparseIsWhatIsRequired() {
    assertThat(new Sparse(0).of(SCHEMA, SAMPLE))
        .isEqualTo(json("{\"id\": \"7\", \"parts\": [{\"color\": \"red\"}]}"));
  }

  @Test
  void aSparseFormIsNotEmpty() {
    Schema form =
        schema("{\"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}}}");
    JsonElement sample = json("{\"a\": \"1\", \"b\": \"2\"}");

    assertThat(new Sparse(0).of(form, sample)).isEqualTo(new JsonObject());
    assertThat(new Sparse(1).of(form, sample)).isEqualTo(json("{\"a\": \"1\"}"));
  }

  @Test
  void turnsShowEveryValueAndElementsDiffer() {
    Set<String> seen = new HashSet<>();
    for (int turn = 0; turn < 3; turn++) {
      JsonObject turned = new KnownValues(turn).of(SCHEMA, SAMPLE).getAsJsonObject();
      String first = color(turned, 0);
      assertThat(color(turned, 1)).isNotEqualTo(first);
      assertThat(turned.get("id").getAsString()).isEqualTo("7");
      seen.add(first);
    }
    assertThat(seen).containsExactlyInAnyOrder("red", "green", "blue");
  }

  @Test
  void driftIsTheSameEachTimeAndChangesTypesAndEnums() {
    int nulls = 0;
    int otherTypes = 0;
    for (int seed = 0; seed < 1000; seed++) {
      JsonObject drifted = new Drifted(seed).of(SCHEMA, SAMPLE).getAsJsonObject();
      assertThat(new Drifted(seed).of(SCHEMA, SAMPLE)).isEqualTo(drifted);
      assertThat(drifted.toString()).doesNotContain("\"red\"", "\"green\"");
      JsonElement size = drifted.get("size");
      nulls += size.isJsonNull() ? 1 : 0;
      otherTypes += size.isJsonNull() || size.toString().equals("1") ? 0 : 1;
    }
    assertThat(nulls).isBetween(30, 70);
    assertThat(otherTypes).isBetween(150, 250);
  }

  @Test
  void evenTheSmallestAnswerDriftsAndAnEmptyOneCannot() {
    Schema small = schema("{\"properties\": {\"id\": {\"type\": \"string\"}}}");
    for (int seed = 0; seed < 1000; seed++) {
      assertThat(new Drifted(seed).of(small, json("{\"id\": \"7\"}")))
          .isNotEqualTo(json("{\"id\": \"7\"}"));
    }
    assertThat(new Drifted(0).of(small, json("{}"))).isEqualTo(json("{}"));
  }

  @Test
  void aListThatIsTheRootHasElementsThatNobodyCanRead() {
    Schema list = schema("{\"type\": \"array\", \"items\": {\"properties\": {\"id\": {}}}}");

    assertThat(new Drifted(0).of(list, json("[]"))).isEqualTo(json("[null, []]"));
    assertThat(new Drifted(0).of(list.items(), json("{}"))).isEqualTo(json("{}"));
  }

  private static String color(JsonObject value, int part) {
    return value.getAsJsonArray("parts").get(part).getAsJsonObject().get("color").getAsString();
  }

  private static Schema schema(String text) {
    return Schema.of(json(text).getAsJsonObject(), Map.of());
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }
}
