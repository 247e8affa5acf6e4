package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder {@code specs/}: reads and writes its YAML files, all of a family or none. */
final class SpecFolder {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .stringQuotingChecker(new QuotedLookalikes())
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());
  private static final String CATALOG = "catalog.yaml";
  private static final String MADE =
      "# Made by the importer from Zoom's facts. Do not edit: see specs/README.md.\n";

  private final Path folder;

  SpecFolder(Path folder) {
    this.folder = folder;
  }

  Catalog catalog() {
    Path file = folder.resolve(CATALOG);
    if (!Files.isRegularFile(file)) {
      throw new ImportException(
          file.toString(),
          "the catalog of families is missing",
          "Name the folder specs/ with --specs.");
    }
    return new Catalog((ObjectNode) read(file));
  }

  NameLock names(Family family) {
    Path file = folder.resolve(family.name()).resolve("names.yaml");
    return new NameLock(Files.isRegularFile(file) ? (ObjectNode) read(file) : Json.object());
  }

  /**
   * Writes a family's documents and names; the files change only when all of them could be written.
   *
   * @param document its operations, if it has any
   * @param events its events, if it has any
   */
  void write(
      Family family, @Nullable ObjectNode document, @Nullable ObjectNode events, NameLock names) {
    Path target = folder.resolve(family.name());
    Map<Path, String> files = new LinkedHashMap<>();
    if (document != null) {
      files.put(target.resolve("openapi.yaml"), MADE + print(document));
    }
    if (events != null) {
      files.put(target.resolve("events.yaml"), MADE + print(events));
    }
    files.put(
        target.resolve("names.yaml"),
        "# Edit curated; locked is appended by imports and keeps what was given out.\n"
            + print(names.toFile()));
    write(files);
  }

  void write(Catalog catalog) {
    write(
        Map.of(
            folder.resolve(CATALOG),
            "# The families of the SDK and where their documents came from.\n"
                + print(catalog.node())));
  }

  private static void write(Map<Path, String> files) {
    try {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Files.createDirectories(file.getKey().getParent());
        Files.writeString(temporary(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
      for (Path file : files.keySet()) {
        Files.move(
            temporary(file),
            file,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new ImportException(
          file.toString(),
          "this is not YAML: " + e.getMessage(),
          "Mend the file by hand, or take it from version control.");
    }
  }

  private static String print(JsonNode node) {
    try {
      return YAML.writeValueAsString(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
