package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operations that live on an upload host, which only their texts say. */
final class ReadUploadHosts implements SpecPass {
  private static final Pattern HOST = Pattern.compile("https?://(file(?:api)?\\.zoom\\.us)");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      JsonNode server = operation.node().path("servers").path(0).path("url");
      Matcher host = HOST.matcher(server.asText() + " " + operation.description());
      if (host.find()) {
        operation.node().put("x-zoom-host", host.group(1));
        report.count("operations on an upload host", 1);
      }
    }
  }
}
