package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.event.EventImport;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The importer on Zoom's real documents, where they lie beside the project. */
class ZoomDocumentsTest {
  private static final Path DOCUMENTS = Path.of("../../shared/zoom-openapi");
  private static final SourceFolder SOURCES = new SourceFolder(DOCUMENTS);
  private static final Path SPECS = Path.of("../specs");

  @TempDir private Path folder;

  @BeforeEach
  void needsZoomsDocuments() {
    assumeTrue(Files.isDirectory(DOCUMENTS), "skipped: Zoom's documents are not at " + DOCUMENTS);
  }

  static Stream<String> all() {
    return new SpecFolder(SPECS).catalog().names().stream();
  }

  /** Those of which newer operations are known by method, path and title. */
  static Stream<String> familiesWithNewer() {
    return families().filter(family -> !newer(catalogued(family)).isEmpty());
  }

  private static JsonNode newer(Family family) {
    try {
      JsonNode all =
          Json.MAPPER.readTree(DOCUMENTS.resolve("newer-operations-2026-07.json").toFile());
      return all.path("families").path(family.source().replace(".json", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that have operations. */
  static Stream<String> families() {
    return all().filter(family -> !catalogued(family).eventsOnly());
  }

  @Test
  void importsEveryOperation() {
    int own = 0;
    int all = 0;
    int twins = 0;
    for (String family : families().toList()) {
      ObjectNode document = SOURCES.endpoints(catalogued(family));
      own += Operation.of(document).size();
      ImportReport report = run(document, family, names(family));
      all += report.counts().getOrDefault("operations", 0);
      twins += report.counts().getOrDefault("operations with a twin for sub accounts", 0);
    }

    assertThat(own).isEqualTo(1795);
    assertThat(all).isEqualTo(1795 + 41);
    assertThat(twins).isEqualTo(728);
  }

  @Test
  void importsEveryEvent() {
    int events = 0;
    for (String family : all().toList()) {
      ObjectNode source = SOURCES.events(catalogued(family));
      if (source != null) {
        ImportReport report = new ImportReport();
        EventImport.run(source, Json.object(), catalogued(family), names(family), report);
        events += report.counts().getOrDefault("events", 0);
      }
    }

    // All 584 but the one of every app, which the core has.
    assertThat(events).isEqualTo(584 - 1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void makesTheCommittedFilesByteForByte(String family) throws IOException {
    for (String file : List.of("catalog.yaml", family + "/names.yaml")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(SPECS.resolve(file), folder.resolve(file));
    }

    int exit =
        ImportCommand.commandLine()
            .execute("--from", DOCUMENTS.toString(), "--specs", folder.toString(), family);

    assertThat(exit).isZero();
    assertThat(files(folder.resolve(family))).isEqualTo(files(SPECS.resolve(family)));
    assertThat(folder.resolve("catalog.yaml"))
        .hasSameTextualContentAs(SPECS.resolve("catalog.yaml"));
  }

  /** A lock may keep names, but decide none: people and rules do, in whatever order things come. */
  @ParameterizedTest
  @MethodSource("all")
  void givesTheCommittedNamesToAShuffledDocumentWithoutALock(String family) {
    Family catalogued = catalogued(family);
    NameLock names = onlyCurated(family);
    ObjectNode api = Json.object();
    ImportReport report = new ImportReport();
    if (!catalogued.eventsOnly()) {
      api = shuffled(SOURCES.endpoints(catalogued));
      report = run(api, family, names);
    }
    ObjectNode events = SOURCES.events(catalogued);
    if (events != null) {
      EventImport.run(events, api, catalogued, names, report);
    }

    assertThat(names.stale()).isEmpty();
    assertThat(names.toFile()).isEqualTo(names(family).toFile());
  }

  @ParameterizedTest
  @MethodSource("families")
  void changesNoNameWhenANewerDocumentComes(String family) {
    NameLock names = onlyCurated(family);
    Family catalogued = catalogued(family);
    OlderDocument older = new OlderDocument(SOURCES.endpoints(catalogued));
    List<MasterDocument> masters =
        SOURCES.masterDocuments(catalogued).map(older::of).map(MasterDocument::new).toList();
    FamilyImport.run(older.of(SOURCES.endpoints(catalogued)), masters, catalogued, names);
    ObjectNode before = names.toFile().deepCopy();

    run(SOURCES.endpoints(catalogued), family, names);

    assertThat(changed(before, names)).isEmpty();
  }

  /** The case that happens: five families half a year later. */
  @ParameterizedTest
  @ValueSource(strings = {"meetings", "number-management", "phone", "users", "zoom-docs"})
  void changesNoNameOfTheDocumentsOfMarch(String family) {
    NameLock names = onlyCurated(family);
    Family catalogued = catalogued(family);
    ObjectNode older = new SourceFolder(DOCUMENTS.resolve("older/2026-03")).endpoints(catalogued);
    // Its union had fewer members then than variants.yaml knows.
    String union = "/phone/common_areas/{commonAreaId}/settings/{settingType}";
    if (older.path("paths").get(union) instanceof ObjectNode path) {
      path.remove("post");
    }
    run(older, family, names);
    ObjectNode before = names.toFile().deepCopy();

    run(SOURCES.endpoints(catalogued), family, names);

    assertThat(changed(before, names)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("familiesWithNewer")
  void namesWhatZoomAddedSinceAndChangesNoName(String family) {
    Family catalogued = catalogued(family);
    ObjectNode before = names(family).toFile();
    // The one that a person is asked for: two operations of one class would be called delete.
    before
        .withObject("/curated/methods")
        .put("DELETE /whiteboards/{whiteboardId}/classification", "removeFromWhiteboard");
    NameLock names = new NameLock(before);
    ObjectNode document = SOURCES.endpoints(catalogued);
    JsonNode newer = newer(catalogued);
    for (JsonNode operation : newer) {
      ObjectNode added =
          ((ObjectNode) document.get("paths"))
              .withObjectProperty(operation.path("path").asText())
              .putObject(operation.path("method").asText().toLowerCase(Locale.ROOT));
      added.set("summary", operation.get("title"));
      added.set("operationId", operation.get("operationId"));
      added.set("tags", operation.get("tags"));
      added.putObject("responses").putObject("204");
    }

    run(document, family, names);

    assertThat(names.toFile().at("/locked/operations"))
        .hasSize(before.at("/locked/operations").size() + newer.size());
    assertThat(changed(before, names)).isEmpty();
  }

  /** Names of the first lock that the second has no longer, or in another form. */
  private static List<String> changed(ObjectNode before, NameLock after) {
    JsonNode then = before.path("locked");
    JsonNode now = after.toFile().path("locked");
    List<String> changed = new ArrayList<>();
    changed.addAll(contradictions(then.path("operations"), now.path("operations")));
    changed.addAll(contradictions(then.path("constants"), now.path("constants")));
    Map<String, String> types = after.lockedTypes();
    new NameLock(before)
        .lockedTypes()
        .forEach(
            (position, type) -> {
              if (!type.equals(types.get(position))) {
                changed.add(type + " of " + position + " is now " + types.get(position));
              }
            });
    return changed;
  }

  private static Map<String, String> files(Path family) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(family)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** Entries of the first that the second has in another form, or no longer. */
  private static List<String> contradictions(JsonNode before, JsonNode after) {
    List<String> contradictions = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Json.fields(before)) {
      for (Map.Entry<String, JsonNode> fact : Json.fields(entry.getValue())) {
        JsonNode now = after.path(entry.getKey()).path(fact.getKey());
        if (!now.equals(fact.getValue())) {
          contradictions.add(entry.getKey() + " " + fact + " is now " + now);
        }
      }
    }
    return contradictions;
  }

  private static ImportReport run(ObjectNode document, String family, NameLock names) {
    Family catalogued = catalogued(family);
    return FamilyImport.run(document, SOURCES.masters(catalogued), catalogued, names);
  }

  private static ObjectNode shuffled(ObjectNode document) {
    ObjectNode paths = Json.object();
    List<Map.Entry<String, JsonNode>> entries = Json.fields(document.get("paths"));
    Collections.shuffle(entries, new Random(7));
    entries.forEach(entry -> paths.set(entry.getKey(), entry.getValue()));
    document.set("paths", paths);
    return document;
  }

  private static Family catalogued(String family) {
    return new SpecFolder(SPECS).catalog().family(family);
  }

  private static NameLock names(String family) {
    return new SpecFolder(SPECS).names(catalogued(family));
  }

  private static NameLock onlyCurated(String family) {
    ObjectNode file = Json.object();
    file.set("curated", names(family).toFile().get("curated"));
    return new NameLock(file);
  }
}
