package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value of all documents whose name looks secret is masked, or said not to be one. */
class SecretsTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path SPECS = Path.of("../specs");

  /** More than MarkSecrets takes for secret, so that a person looks at what is new. */
  private static final Set<String> SUSPICIOUS =
      Set.of(
          "password",
          "passcode",
          "passwd",
          "pwd",
          "secret",
          "token",
          "key",
          "hostkey",
          "pin",
          "zak",
          "credential",
          "signature",
          "authorization",
          "authentication",
          "auth",
          "jwt",
          "certificate",
          "private",
          "otp",
          "nonce",
          "code",
          "link",
          "hyperlink",
          "url",
          "uri",
          "hash",
          "salt",
          "header",
          "invitation");

  private final Set<String> masked = new TreeSet<>();
  private final Map<String, String> shown = new TreeMap<>();

  @Test
  void whatLooksSecretIsMaskedOrExplained() throws IOException {
    for (Path document : documents()) {
      JsonNode root = YAML.readTree(document.toFile());
      for (Map.Entry<String, JsonNode> type : root.at("/components/schemas").properties()) {
        for (Map.Entry<String, JsonNode> property :
            type.getValue().path("properties").properties()) {
          look(
              document + " " + type.getKey(),
              property.getKey(),
              property.getValue(),
              property.getValue());
        }
      }
      for (JsonNode parameter :
          root.path("paths").findValues("parameters").stream()
              .flatMap(list -> Stream.of(list).flatMap(SecretsTest::elements))
              .toList()) {
        if (parameter.path("in").asText().equals("query")) {
          look(
              document.toString(),
              parameter.path("name").asText(),
              parameter.path("schema"),
              parameter);
        }
      }
    }

    Set<String> explained = new TreeSet<>();
    for (JsonNode entry : YAML.readTree(Path.of("src/test/resources/not-secret.yaml").toFile())) {
      assertThat(entry.path("reason").asText()).isNotBlank();
      entry.path("names").forEach(name -> explained.add(name.asText()));
    }
    System.out.printf("%s names are masked, %s explained%n", masked.size(), explained.size());
    Map<String, String> unexplained = new TreeMap<>(shown);
    unexplained.keySet().removeAll(explained);
    assertThat(unexplained).as("mask these, or say in not-secret.yaml why not").isEmpty();
    explained.removeAll(shown.keySet());
    assertThat(explained).as("explained in not-secret.yaml, but never shown").isEmpty();
  }

  private void look(String place, String name, JsonNode schema, JsonNode marked) {
    if (marked.path("x-zoom-sensitive").asBoolean()) {
      masked.add(name);
    } else if (isText(schema) && isSuspicious(name)) {
      shown.putIfAbsent(name, place);
    }
  }

  private static boolean isSuspicious(String name) {
    return Words.of(name).stream().map(Words::singular).anyMatch(SUSPICIOUS::contains);
  }

  private static boolean isText(JsonNode schema) {
    JsonNode value = schema.has("items") ? schema.path("items") : schema;
    return List.of("string", "integer").contains(value.path("type").asText()) && !value.has("enum");
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    Stream.Builder<JsonNode> elements = Stream.builder();
    list.forEach(elements::add);
    return elements.build();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(SPECS, 2)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(openapi|events)\\.yaml"))
          .sorted()
          .toList();
    }
  }
}
