package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The values of an enum schema with their words, in order. */
public record EnumValues(Map<JsonNode, String> words) {
  public static EnumValues of(ObjectNode schema) {
    Map<JsonNode, String> words = new LinkedHashMap<>();
    JsonNode names = schema.path("x-enum-varnames");
    int i = 0;
    for (JsonNode value : schema.path("enum")) {
      words.put(value, names.path(i++).asText());
    }
    return new EnumValues(words);
  }

  /** Value and word as sorted text, to compare by. */
  String sorted() {
    Map<String, String> sorted = new TreeMap<>();
    words.forEach((value, word) -> sorted.put(value.asText(), word));
    return sorted.toString();
  }

  /** These values, then those of the other that are not among them. */
  public EnumValues plus(EnumValues other) {
    Map<JsonNode, String> all = new LinkedHashMap<>(words);
    other.words.forEach((value, word) -> all.merge(value, word, (a, b) -> a.isEmpty() ? b : a));
    return new EnumValues(all);
  }

  public void writeTo(ObjectNode schema) {
    ArrayNode values = schema.putArray("enum");
    words.keySet().forEach(values::add);
    schema.remove("x-enum-varnames");
    if (words.values().stream().anyMatch(word -> !word.isEmpty())) {
      ArrayNode names = schema.putArray("x-enum-varnames");
      words.values().forEach(names::add);
    }
  }
}
