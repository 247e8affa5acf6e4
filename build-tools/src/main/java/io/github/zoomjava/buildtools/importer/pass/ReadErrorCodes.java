package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Zoom's error codes per status; they stand in the response texts, or in an extension. */
final class ReadErrorCodes implements SpecPass {
  private static final Pattern CODE = Pattern.compile("\\*\\*Error Code:\\*\\* ?`([^`]+)`");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      ObjectNode codes = Json.object();
      for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
        Set<String> found =
            new LinkedHashSet<>(Json.strings(response.getValue().path("x-error-codes")));
        Matcher matcher = CODE.matcher(response.getValue().path("description").asText());
        while (matcher.find()) {
          found.add(matcher.group(1).strip());
        }
        if (!found.isEmpty()) {
          codes.set(response.getKey(), Json.array(found));
        }
      }
      if (!codes.isEmpty()) {
        operation.node().set("x-zoom-error-codes", codes);
      }
    }
  }
}
