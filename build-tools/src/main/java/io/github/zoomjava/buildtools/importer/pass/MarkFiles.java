package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Marks what is a file: the parts of uploads, and successes that answer bytes instead of JSON. */
final class MarkFiles implements SpecPass {
  private static final Pattern FILE_PART = Pattern.compile("(.*_)?files?");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      markParts(operation, report);
      if (isDownload(operation)) {
        answerFile(operation);
        report.count("operations that answer a file", 1);
      }
    }
  }

  private static void markParts(Operation operation, ImportReport report) {
    Map.Entry<String, JsonNode> body = operation.body();
    if (body == null || !body.getKey().equals("multipart/form-data")) {
      return;
    }
    for (Map.Entry<String, JsonNode> part :
        Json.fields(body.getValue().path("schema").path("properties"))) {
      boolean several = part.getValue().path("type").asText().equals("array");
      JsonNode file = several ? part.getValue().path("items") : part.getValue();
      if (FILE_PART.matcher(part.getKey()).matches() && !isBinary(file)) {
        ((ObjectNode) file).removeAll();
        ((ObjectNode) file).put("type", "string").put("format", "binary");
        report.repaired("file part not declared as binary");
      }
    }
  }

  private static boolean isBinary(JsonNode part) {
    return part.path("format").asText().equals("binary");
  }

  /** A GET that answers nothing would have no purpose: each of Zoom's is a file left undeclared. */
  private static boolean isDownload(Operation operation) {
    Map.Entry<String, JsonNode> success = operation.success();
    boolean answersInVariants = operation.node().has("x-zoom-variants");
    return success == null
        ? operation.method().equals("GET") && !answersInVariants
        : !success.getKey().contains("json");
  }

  private static void answerFile(Operation operation) {
    operation.node().put("x-zoom-binary", true);
    ObjectNode responses = (ObjectNode) operation.node().get("responses");
    for (String status :
        List.copyOf(Json.fields(responses).stream().map(Map.Entry::getKey).toList())) {
      if (status.startsWith("2")) {
        responses.remove(status);
      }
    }
    ObjectNode content = responses.putObject("200").putObject("content");
    content
        .putObject("application/octet-stream")
        .putObject("schema")
        .put("type", "string")
        .put("format", "binary");
  }
}
