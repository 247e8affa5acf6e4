package io.github.zoomjava.it.original;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The documents as Zoom publishes them: an optional folder beside the project. */
final class OriginalDocuments {
  private static final String FOLDER = "../shared/zoom-openapi";

  /** Where Zoom's name of a family is another one. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("revenue-accelerator", "iq", "zoom-events", "events");

  private OriginalDocuments() {}

  /** The folder, whether it is there or not. */
  static Path folder() {
    return projectRoot().resolve(FOLDER).normalize();
  }

  /** Skips the test where the folder is not there. */
  static void assumeTheyAreHere() {
    assumeTrue(
        Files.isDirectory(folder()),
        () -> "Skipped, as Zoom's documents are not here: there is no folder " + folder());
  }

  /** What judges requests by the document of a family. */
  static OpenApiInteractionValidator validator(String family) throws IOException {
    JsonObject document = endpoints(family);
    for (JsonObject master : masters(family)) {
      addOperations(document.getAsJsonObject("paths"), master.getAsJsonObject("paths"));
    }
    Unions.resolve(document.get("paths"));
    Repairs.mend(document);
    return OpenApiInteractionValidator.createForInlineApiSpecification(document.toString()).build();
  }

  /** The document of a family's operations. */
  static JsonObject endpoints(String family) throws IOException {
    String name = OTHER_NAMES.getOrDefault(family, family);
    return read(folder().resolve("endpoints").resolve(name + ".json"));
  }

  /** The documents of the operations that master accounts have; for most families there is none. */
  static List<JsonObject> masters(String family) throws IOException {
    List<JsonObject> masters = new ArrayList<>();
    for (String name : family.equals("accounts") ? List.of(family, "billing") : List.of(family)) {
      Path file = folder().resolve("master").resolve(name + ".json");
      if (Files.exists(file)) {
        masters.add(read(file));
      }
    }
    return masters;
  }

  /** The documents of all families' events. */
  static List<JsonObject> events() throws IOException {
    List<JsonObject> documents = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder().resolve("events"))) {
      for (Path file : files) {
        documents.add(read(file));
      }
    }
    return documents;
  }

  private static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** Adds what only master accounts have: not what is the same, or a twin, of what is there. */
  private static void addOperations(JsonObject paths, JsonObject more) {
    for (Map.Entry<String, JsonElement> path : more.entrySet()) {
      JsonObject same = item(paths, path.getKey());
      JsonObject below = item(paths, path.getKey().replaceFirst("^/accounts/\\{accountId}", ""));
      for (Map.Entry<String, JsonElement> part : path.getValue().getAsJsonObject().entrySet()) {
        if (!same.has(part.getKey()) && !below.has(part.getKey())) {
          declarePathParameters(path.getKey(), part.getValue().getAsJsonObject());
          same.add(part.getKey(), part.getValue());
          paths.add(path.getKey(), same);
        }
      }
    }
  }

  private static JsonObject item(JsonObject paths, String path) {
    return paths.has(path) ? paths.getAsJsonObject(path) : new JsonObject();
  }

  /** Without them the parser gives up the document. */
  private static void declarePathParameters(String path, JsonObject operation) {
    JsonArray parameters =
        operation.has("parameters") ? operation.getAsJsonArray("parameters") : new JsonArray();
    Set<String> declared =
        parameters.asList().stream()
            .map(each -> each.getAsJsonObject().get("name").getAsString())
            .collect(Collectors.toSet());
    Matcher placeholder = Pattern.compile("\\{([^}]+)}").matcher(path);
    while (placeholder.find()) {
      if (!declared.contains(placeholder.group(1))) {
        parameters.add(
            JsonParser.parseString(
                "{\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"},\"name\":\""
                    + placeholder.group(1)
                    + "\"}"));
      }
    }
    operation.add("parameters", parameters);
  }

  private static Path projectRoot() {
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("These tests run below the project's root");
    }
    return folder;
  }
}
