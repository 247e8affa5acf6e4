package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes a path parameter that is a number in one operation and text in another the same in all:
 * text that may be a number ({@code type: string, format: int64}). Meeting ids are the case.
 */
final class UnifyPathParameters implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Set<String> numeric = new HashSet<>();
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("path")) {
        if (parameter.path("schema").path("type").asText().equals("integer")) {
          numeric.add(parameter.path("name").asText());
        }
      }
    }
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("path")) {
        boolean isText = parameter.path("schema").path("type").asText().equals("string");
        if (numeric.contains(parameter.path("name").asText())
            && !parameter.path("schema").has("enum")) {
          parameter.putObject("schema").put("type", "string").put("format", "int64");
          report.repaired(
              isText
                  ? "text path parameter that may be a number"
                  : "number path parameter that may be text");
        }
      }
    }
  }
}
