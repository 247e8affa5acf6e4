package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.name.EnumConstants;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The words that a person gave to the values of a number enum.
 *
 * @param name the parameter or property
 * @param operations where it is
 * @param reason why its text is not enough
 * @param words one constant per value
 */
record EnumWords(String name, List<String> operations, String reason, Map<String, String> words) {
  static List<EnumWords> table() {
    try (InputStream file = EnumWords.class.getResourceAsStream("/enum-words.yaml")) {
      return List.of(new ObjectMapper(new YAMLFactory()).readValue(file, EnumWords[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void giveTo(ObjectNode schema) {
    ArrayNode names = schema.putArray("x-enum-varnames");
    for (JsonNode value : schema.get("enum")) {
      String number = value.asText();
      names.add(words.getOrDefault(number, EnumConstants.of(List.of(number)).get(0)));
    }
  }
}
