package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules that hold for the names of all families, as they stand in {@code specs}. */
class NamesTest {
  private static final Path SPECS = Path.of("../specs");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Two spellings that Zoom uses in one place: one list of a document, or real answers. */
  private static final Set<String> SPELT_TWICE =
      Set.of(
          "phone.RecordingOwnerType: call queue",
          "quality-management.InteractionEvaluationStatus: Completed");

  /** Zoom's own names of events repeat the family's last word. */
  private static final List<String> REPEATING = List.of("ZoomEventsEvent", "ClinicalNotesNote");

  /** Types whose first word all their places have, although no path or property says it. */
  private static final Set<String> COMMON_WORDS =
      Set.of(
          // The account of a customer or a reseller, in all of commerce.
          "commerce.AccountReference",
          // Journeys, flows and reports of the contact center are of engagements.
          "contact-center.EngagementChannel",
          "contact-center.EngagementDirection",
          // Approval is part of registration.
          "meetings.RegistrationApproval");

  private static final Map<String, JsonNode> TYPES = new TreeMap<>();
  private static final Map<String, List<String>> PLACES = new TreeMap<>();
  private static final Map<String, String> OPERATIONS = new TreeMap<>();

  @BeforeAll
  static void readSpecs() throws IOException {
    try (Stream<Path> folders = Files.list(SPECS)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        read(folder, folder.getFileName() + ".");
      }
    }
  }

  private static void read(Path folder, String family) throws IOException {
    for (String name : List.of("openapi.yaml", "events.yaml")) {
      if (Files.exists(folder.resolve(name))) {
        JsonNode document = YAML.readTree(folder.resolve(name).toFile());
        Json.fields(document.path("components").path("schemas"))
            .forEach(type -> TYPES.put(family + type.getKey(), type.getValue()));
      }
    }
    JsonNode locked = YAML.readTree(folder.resolve("names.yaml").toFile()).path("locked");
    Json.fields(locked.path("types"))
        .forEach(type -> PLACES.put(family + type.getKey(), Json.strings(type.getValue())));
    Json.fields(locked.path("operations"))
        .forEach(
            operation ->
                OPERATIONS.put(
                    family + operation.getKey(),
                    operation.getValue().path("api").asText()
                        + " "
                        + operation.getValue().path("method").asText()));
  }

  @Test
  void noEnumHasTwoSpellingsOfOneValue() {
    List<String> twice = new ArrayList<>();
    TYPES.forEach(
        (type, schema) -> {
          Set<String> seen = new HashSet<>();
          for (String value : Json.strings(schema.path("enum"))) {
            String plain = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            boolean symbol = plain.isEmpty() || value.matches("-\\d+");
            if (!seen.add(symbol ? value : plain)) {
              twice.add(type + ": " + value);
            }
          }
        });

    assertThat(twice).containsExactlyInAnyOrderElementsOf(SPELT_TWICE);
  }

  @Test
  void noEnumHasAConstantThatCanNeverMatch() {
    assertThat(TYPES)
        .allSatisfy(
            (type, schema) ->
                assertThat(Json.strings(schema.path("enum")))
                    .noneMatch(value -> value.isEmpty() || value.contains("$name")));
  }

  @Test
  void noNameSaysAWordTwice() {
    assertThat(TYPES.keySet())
        .filteredOn(type -> REPEATING.stream().noneMatch(type::contains))
        .noneMatch(type -> repeats(words(type)));
  }

  private static boolean repeats(List<String> words) {
    return IntStream.range(1, words.size()).anyMatch(i -> words.get(i).equals(words.get(i - 1)));
  }

  @Test
  void whatIsCalledAListHoldsOneOrIsOneOfZooms() {
    assertThat(TYPES)
        .allSatisfy(
            (type, schema) -> {
              if (type.endsWith("List")) {
                assertThat(Json.fields(schema.path("properties")))
                    .anyMatch(
                        property ->
                            property.getValue().has("items")
                                || property.getKey().endsWith("list_id"));
              }
            });
  }

  @Test
  void noTypeOfSeveralResourcesIsCalledAfterOneOfThem() {
    Set<String> resources = new HashSet<>();
    OPERATIONS.forEach(
        (operation, name) -> {
          List<String> api = words("." + name.substring(0, name.lastIndexOf(' ')));
          String family = operation.substring(0, operation.indexOf('.') + 1);
          resources.add(family + api.get(0));
          resources.add(family + api.get(api.size() - 1));
        });
    List<String> leaking = new ArrayList<>();
    PLACES.forEach(
        (type, places) -> {
          String family = type.substring(0, type.indexOf('.') + 1);
          String first = words(type).get(0);
          if (resources.contains(family + first)
              && words(type).size() > 1
              && places.size() > 1
              && !places.stream().allMatch(place -> says(family, place, first))) {
            leaking.add(type);
          }
        });

    assertThat(leaking).containsExactlyInAnyOrderElementsOf(COMMON_WORDS);
  }

  private static boolean says(String family, String place, String word) {
    String[] parts = place.split(" ", 3);
    String operation = OPERATIONS.getOrDefault(family + parts[0] + " " + parts[1], "");
    return words("." + place + " " + operation).contains(word);
  }

  /** The words after the family, in the singular. */
  private static List<String> words(String type) {
    return Words.of(type.substring(type.indexOf('.') + 1)).stream().map(Words::singular).toList();
  }
}
