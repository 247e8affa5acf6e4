package io.github.zoomjava.it.original;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The documents as Zoom publishes them: an optional folder beside the project. */
final class OriginalDocuments {
  private static final String FOLDER = "../shared/zoom-openapi/endpoints";

  private OriginalDocuments() {}

  /** The folder, whether it is there or not. */
  static Path folder() {
    return projectRoot().resolve(FOLDER).normalize();
  }

  /** What judges requests by the document of a family. */
  static OpenApiInteractionValidator validator(String family) throws IOException {
    String text = Files.readString(folder().resolve(family + ".json"));
    JsonObject document = JsonParser.parseString(text).getAsJsonObject();
    dropBodiesWithoutContent(document);
    Unions.resolve(document.get("paths"));
    return OpenApiInteractionValidator.createForInlineApiSpecification(document.toString()).build();
  }

  /** A body that says nothing at all is a mistake for which the parser gives up the document. */
  private static void dropBodiesWithoutContent(JsonObject document) {
    for (JsonElement path : document.getAsJsonObject("paths").asMap().values()) {
      for (JsonElement part : path.getAsJsonObject().asMap().values()) {
        if (part instanceof JsonObject operation
            && operation.get("requestBody") instanceof JsonObject body
            && !body.has("content")) {
          operation.remove("requestBody");
        }
      }
    }
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
