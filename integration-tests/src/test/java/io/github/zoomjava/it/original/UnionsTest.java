package io.github.zoomjava.it.original;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class UnionsTest {
  @Test
  void alternativesKeepAllPropertiesAndDemandWhatAllDemand() {
    assertThat(
            resolved(
                """
                {"oneOf": [
                  {"type": "object", "required": ["a", "b"], "properties": {"a": {"enum": [1]}, "b": {}}},
                  {"type": "object", "required": ["a"], "properties": {"a": {"enum": [2]}, "c": {}}}]}"""))
        .isEqualTo(
            json(
                """
                {"type": "object", "required": ["a"],
                 "properties": {"a": {"enum": [1, 2]}, "b": {}, "c": {}}}"""));
  }

  @Test
  void partsOfAWholeDemandWhatEachDemands() {
    assertThat(
            resolved(
                """
                {"allOf": [{"required": ["a"], "properties": {"a": {}}},
                           {"required": ["b"], "properties": {"b": {}}}]}"""))
        .isEqualTo(json("{\"required\": [\"a\", \"b\"], \"properties\": {\"a\": {}, \"b\": {}}}"));
  }

  @Test
  void aLimitOfOneAlternativeIsNone() {
    assertThat(
            resolved(
                """
                {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "enum": [""]}]}"""))
        .isEqualTo(json("{\"type\": \"string\"}"));
  }

  @Test
  void alternativesOfSeveralKindsStayAlternatives() {
    assertThat(
            resolved(
                """
                {"oneOf": [
                  {"type": "object", "properties": {"value": {"type": "object", "properties": {"a": {}}}}},
                  {"type": "object", "properties": {"value": {"type": "array", "items": {}}}},
                  {"type": "object", "properties": {"value": {"type": "object", "properties": {"b": {}}}}}]}"""))
        .isEqualTo(
            json(
                """
                {"type": "object", "properties": {"value": {"anyOf": [
                  {"type": "object", "properties": {"a": {}, "b": {}}},
                  {"type": "array", "items": {}}]}}}"""));
  }

  @Test
  void unionsInsideOfListsAndPropertiesAreFound() {
    assertThat(
            resolved(
                """
                {"properties": {"a": {"items": {"oneOf": [{"properties": {"b": {}}}]}}}}"""))
        .isEqualTo(json("{\"properties\": {\"a\": {\"items\": {\"properties\": {\"b\": {}}}}}}"));
  }

  private static JsonElement resolved(String text) {
    JsonElement schema = json(text);
    Unions.resolve(schema);
    return schema;
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }
}
