package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;

/** Takes the scopes of each operation out of the extension that carries them. */
final class ReadScopes implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      operation.putList("x-zoom-scopes", classic(operation));
      operation.putList("x-zoom-granular-scopes", granular(operation));
    }
  }

  static List<String> classic(Operation operation) {
    return scopes(operation, "x-macro-scopes");
  }

  static List<String> granular(Operation operation) {
    return scopes(operation, "x-granular-scopes");
  }

  private static List<String> scopes(Operation operation, String kind) {
    return Json.strings(operation.node().path("x-extensions").path(kind)).stream()
        .map(String::strip)
        .distinct()
        .toList();
  }
}
