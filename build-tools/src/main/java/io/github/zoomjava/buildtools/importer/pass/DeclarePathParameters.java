package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declares the path parameters that stand in a path and nowhere else; they are text. */
final class DeclarePathParameters implements SpecPass {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      Matcher placeholder = PLACEHOLDER.matcher(operation.path());
      while (placeholder.find()) {
        String name = placeholder.group(1);
        if (operation.parameters("path").stream()
            .noneMatch(p -> p.path("name").asText().equals(name))) {
          declare(operation, name);
          report.repaired("path parameter not declared");
        }
      }
    }
  }

  private static void declare(Operation operation, String name) {
    ObjectNode parameter = Json.object().put("name", name).put("in", "path").put("required", true);
    parameter.putObject("schema").put("type", "string");
    operation.node().withArrayProperty("parameters").add(parameter);
  }
}
