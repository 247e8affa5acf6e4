package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"users, 71, 1, 47", "meetings, 184, 16, 142", "phone, 391, 0, 353"})
  void importsEveryOperation(String family, int own, int masterOnly, int twins) {
    ObjectNode document = SOURCES.endpoints(catalogued(family));
    int before = Operation.of(document).size();

    ImportReport report =
        FamilyImport.run(
            document, SOURCES.masters(catalogued(family)), catalogued(family), names(family));

    assertThat(before).isEqualTo(own);
    assertThat(report.counts())
        .containsEntry("operations", own + masterOnly)
        .containsEntry("operations with a twin for sub accounts", twins);
    assertThat(Operation.of(document)).hasSize(own + masterOnly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "meetings", "phone"})
  void makesTheCommittedFilesByteForByte(String family) throws IOException {
    for (String file : List.of("catalog.yaml", family + "/names.yaml")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(SPECS.resolve(file), folder.resolve(file));
    }

    int exit =
        ImportCommand.commandLine()
            .execute("--from", DOCUMENTS.toString(), "--specs", folder.toString(), family);

    assertThat(exit).isZero();
    for (String file : List.of("catalog.yaml", family + "/names.yaml", family + "/openapi.yaml")) {
      assertThat(folder.resolve(file)).hasSameTextualContentAs(SPECS.resolve(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "meetings", "phone"})
  void givesTheSameNamesToAShuffledDocument(String family) {
    NameLock names = onlyCurated(family);
    List<MasterDocument> masters = SOURCES.masters(catalogued(family));
    FamilyImport.run(SOURCES.endpoints(catalogued(family)), masters, catalogued(family), names);

    ObjectNode shuffled = shuffled(SOURCES.endpoints(catalogued(family)));
    NameLock others = onlyCurated(family);
    FamilyImport.run(shuffled, SOURCES.masters(catalogued(family)), catalogued(family), others);

    assertThat(others.toFile()).isEqualTo(names.toFile());
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
