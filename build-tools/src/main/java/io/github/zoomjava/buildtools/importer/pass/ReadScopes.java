package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;

/** Takes the scopes of each operation out of the extension that carries them. */
final class ReadScopes implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      JsonNode extensions = operation.node().path("x-extensions");
      operation.putList("x-zoom-scopes", scopes(extensions.path("x-macro-scopes")));
      operation.putList("x-zoom-granular-scopes", scopes(extensions.path("x-granular-scopes")));
    }
  }

  private static java.util.List<String> scopes(JsonNode list) {
    return Json.strings(list).stream().map(String::strip).distinct().toList();
  }
}
