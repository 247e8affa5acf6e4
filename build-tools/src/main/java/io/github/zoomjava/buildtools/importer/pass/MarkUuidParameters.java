package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.regex.Pattern;

/**
 * Marks the parameters that take a UUID, which needs Zoom's own encoding: those of a path whose
 * text speaks of a UUID, and those anywhere whose text demands that it is encoded twice. A text
 * that ties this to no slash demands it of every value.
 */
final class MarkUuidParameters implements SpecPass {
  private static final Pattern DOUBLE_ENCODING =
      Pattern.compile("double.?encod", Pattern.CASE_INSENSITIVE);
  private static final Pattern UUID = Pattern.compile("\\bUUID\\b");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters()) {
        mark(parameter, report);
      }
    }
  }

  private static void mark(ObjectNode parameter, ImportReport report) {
    String text = parameter.path("description").asText();
    boolean twice = DOUBLE_ENCODING.matcher(text).find();
    if (twice && !text.contains("/") && !text.contains("slash")) {
      parameter.put("x-zoom-encoded-twice", true);
      report.count("parameters that are encoded twice", 1);
    } else if (twice || (isInPath(parameter) && UUID.matcher(text).find())) {
      parameter.put("x-zoom-uuid", true);
      report.count("parameters with UUID encoding", 1);
    }
  }

  private static boolean isInPath(ObjectNode parameter) {
    return parameter.path("in").asText().equals("path");
  }
}
