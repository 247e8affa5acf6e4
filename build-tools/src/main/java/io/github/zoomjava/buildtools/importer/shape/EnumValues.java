package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

  /**
   * Tells whether a value is in both and spelled otherwise: {@code whatsapp} and {@code whats_app}.
   */
  boolean contradicts(EnumValues other) {
    return spellsOtherwise(other) || other.spellsOtherwise(this);
  }

  private boolean spellsOtherwise(EnumValues other) {
    Set<String> values = other.texts(UnaryOperator.identity());
    Set<String> plain = other.texts(EnumValues::plain);
    return texts(UnaryOperator.identity()).stream()
        .anyMatch(value -> plain.contains(plain(value)) && !values.contains(value));
  }

  private Set<String> texts(UnaryOperator<String> form) {
    return words.keySet().stream().map(JsonNode::asText).map(form).collect(Collectors.toSet());
  }

  /** A value without case and punctuation; signs and negative numbers are nothing but those. */
  private static String plain(String value) {
    String plain = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return plain.isEmpty() || value.matches("-\\d+") ? value : plain;
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
