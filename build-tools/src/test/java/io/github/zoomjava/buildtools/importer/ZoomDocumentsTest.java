package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.event.EventImport;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @MethodSource("families")
  void givesTheSameNamesToAShuffledDocument(String family) {
    NameLock names = onlyCurated(family);
    run(SOURCES.endpoints(catalogued(family)), family, names);

    NameLock others = onlyCurated(family);
    run(shuffled(SOURCES.endpoints(catalogued(family))), family, others);

    assertThat(others.toFile()).isEqualTo(names.toFile());
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

    run(SOURCES.endpoints(catalogued(family)), family, names);

    JsonNode after = names.toFile().path("locked");
    JsonNode locked = before.path("locked");
    assertThat(contradictions(locked.path("operations"), after.path("operations"))).isEmpty();
    assertThat(contradictions(locked.path("constants"), after.path("constants"))).isEmpty();
    new NameLock(before)
        .lockedTypes()
        .forEach((position, type) -> assertThat(names.lockedTypes()).containsEntry(position, type));
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
