package io.github.zoomjava.buildtools.importer.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our words for numbers, held against the documents they are about. */
class EnumWordsTest {
  private static final Path DOCUMENTS = Path.of("../../shared/zoom-openapi");
  private static final Map<String, Operation> OPERATIONS = new HashMap<>();

  @BeforeAll
  static void readZoomsDocuments() throws IOException {
    assumeTrue(Files.isDirectory(DOCUMENTS), "skipped: Zoom's documents are not at " + DOCUMENTS);
    for (String folder : List.of("master", "endpoints")) {
      try (Stream<Path> files = Files.list(DOCUMENTS.resolve(folder))) {
        for (Path file : files.filter(name -> name.toString().endsWith(".json")).toList()) {
          JsonNode document = Json.MAPPER.readTree(file.toFile());
          Operation.of((ObjectNode) document).forEach(o -> OPERATIONS.put(o.key(), o));
        }
      }
    }
  }

  @Test
  void everyEntrySpeaksForANumberEnumInEachOfItsOperations() {
    List<String> idle = new ArrayList<>();
    for (EnumWords entry : EnumWords.table()) {
      for (String key : entry.operations()) {
        if (numbers(entry, key).isEmpty()) {
          idle.add(key + " " + entry.name());
        }
      }
    }

    assertThat(idle).isEmpty();
  }

  @Test
  void everyEntryHasAWordForEachNumberAndNoOther() {
    for (EnumWords entry : EnumWords.table()) {
      Set<String> numbers = new TreeSet<>();
      entry.operations().forEach(key -> numbers.addAll(numbers(entry, key)));

      assertThat(entry.words())
          .as(entry.name() + " of " + entry.operations())
          .containsOnlyKeys(numbers);
    }
  }

  private static Set<String> numbers(EnumWords entry, String key) {
    Set<String> numbers = new TreeSet<>();
    Operation operation = OPERATIONS.get(key);
    if (operation != null) {
      List<JsonNode> schemas = new ArrayList<>(operation.node().findValues(entry.name()));
      for (JsonNode parameter : operation.parameters()) {
        if (parameter.path("name").asText().equals(entry.name())) {
          schemas.add(parameter.path("schema"));
        }
      }
      for (JsonNode schema : schemas) {
        schema.path("enum").forEach(value -> numbers.add(value.asText()));
        schema.path("items").path("enum").forEach(value -> numbers.add(value.asText()));
      }
    }
    return numbers;
  }
}
