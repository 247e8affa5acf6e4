package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.pass.IntegerNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists the integers of 32 bits in our documents, each by the reason for which it is small. */
class SmallIntegersTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final IntegerNames names = IntegerNames.read();
  private final Map<String, Map<String, Integer>> byReason = new TreeMap<>();
  private final List<String> without = new ArrayList<>();

  @Test
  void haveAReason() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../specs"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*(openapi|events)\\.yaml")).sorted().toList()) {
        look(YAML.readTree(file.toFile()), "", file.toString());
      }
    }

    byReason.forEach((reason, found) -> System.out.println(reason + ": " + found));
    assertThat(byReason.keySet()).contains("enum", "pages", "64 bits");
    assertThat(without).isEmpty();
  }

  /**
   * Looks at a node that stands below {@code name}: a property, a parameter, or the items of one.
   */
  private void look(JsonNode node, String name, String file) {
    if (node.path("type").asText().equals("integer")) {
      judge(node, name, file);
    }
    String parameter = node.has("in") ? node.path("name").asText() : "";
    for (Map.Entry<String, JsonNode> field : Json.fields(node)) {
      String key = field.getKey();
      boolean nameless = key.equals("items") || key.equals("schema");
      String own = nameless ? (parameter.isEmpty() ? name : parameter) : key;
      look(field.getValue(), own, file);
    }
    if (node.isArray()) {
      node.forEach(item -> look(item, name, file));
    }
  }

  private void judge(JsonNode schema, String name, String file) {
    String format = schema.path("format").asText();
    String reason = names.smallGroup(name);
    if (format.equals("int64")) {
      count("64 bits", "in all");
    } else if (schema.has("enum")) {
      count("enum", "in all");
    } else if (format.equals("int32") && reason != null) {
      count(reason, name);
    } else {
      without.add(file + ": " + name + ": " + schema);
    }
  }

  private void count(String reason, String name) {
    byReason.computeIfAbsent(reason, r -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }
}
