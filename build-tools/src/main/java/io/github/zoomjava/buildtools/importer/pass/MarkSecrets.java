package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.Map;
import java.util.regex.Pattern;

/** Marks the properties whose values must not be printed: passcodes, tokens, start links, keys. */
final class MarkSecrets implements SpecPass {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(.*_)?(password|passcode|passwd|pwd|secret|zak|host_?key|start_url|pin|pin_code|access_token|registrant_token|token)");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> mark(schema, report));
  }

  private static ObjectNode mark(ObjectNode schema, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      if (isSecret(property.getKey(), property.getValue())) {
        ((ObjectNode) property.getValue()).put("x-zoom-sensitive", true);
        report.count("properties that are masked", 1);
      }
    }
    return schema;
  }

  private static boolean isSecret(String name, JsonNode schema) {
    String type = schema.path("type").asText();
    return (type.equals("string") || type.equals("integer"))
        && !schema.has("enum")
        && !name.endsWith("page_token")
        && SECRET.matcher(name).matches();
  }
}
