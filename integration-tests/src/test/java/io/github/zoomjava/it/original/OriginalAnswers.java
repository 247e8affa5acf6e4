package io.github.zoomjava.it.original;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas that Zoom's own documents have for the answers of a family's operations. */
final class OriginalAnswers {
  private static final Map<String, OriginalAnswers> READ = new ConcurrentHashMap<>();

  private final List<JsonObject> documents = new ArrayList<>();

  private OriginalAnswers(String family) {
    try {
      documents.add(OriginalDocuments.endpoints(family));
      documents.addAll(OriginalDocuments.masters(family));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    documents.forEach(each -> Unions.resolve(each.get("paths")));
    documents.forEach(Repairs::mend);
  }

  static OriginalAnswers of(String family) {
    return READ.computeIfAbsent(family, OriginalAnswers::new);
  }

  /** The schema of the JSON that an operation answers, if its document has one. */
  Optional<JsonObject> schema(OperationSpec operation) {
    for (JsonObject document : documents) {
      JsonObject paths = document.getAsJsonObject("paths");
      String method = operation.http().toLowerCase(Locale.ROOT);
      if (paths.get(operation.template()) instanceof JsonObject path
          && path.get(method) instanceof JsonObject found) {
        return schema(found);
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonObject> schema(JsonObject operation) {
    return operation.getAsJsonObject("responses").entrySet().stream()
        .filter(each -> each.getKey().startsWith("2"))
        .map(each -> content(each.getValue().getAsJsonObject()))
        .filter(Objects::nonNull)
        .map(JsonObject.class::cast)
        .findFirst();
  }

  private static @Nullable JsonObject content(JsonObject response) {
    if (!(response.get("content") instanceof JsonObject content) || content.isEmpty()) {
      return null;
    }
    JsonElement first = content.entrySet().iterator().next().getValue();
    return first.getAsJsonObject().get("schema") instanceof JsonObject schema ? schema : null;
  }
}
