package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.regex.Pattern;

/** Marks the path parameters that take a meeting UUID, which needs Zoom's own encoding. */
final class MarkUuidParameters implements SpecPass {
  private static final Pattern DOUBLE_ENCODING =
      Pattern.compile("double.?encod", Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("path")) {
        if (DOUBLE_ENCODING.matcher(parameter.path("description").asText()).find()) {
          parameter.put("x-zoom-uuid", true);
          report.count("path parameters with UUID encoding", 1);
        }
      }
    }
  }
}
