package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks the properties and parameters whose values must not be printed: passcodes, tokens, keys,
 * and links that let in whoever has them.
 */
final class MarkSecrets implements SpecPass {
  private static final Pattern SECRET =
      Pattern.compile(
          "(.*_)?(password|passcode|passwd|pwd|secret|token|zak|pin|pin_code|signature|credential"
              + "|(host|stream|private|api|encryption)_key|hostkey|(request|response)_header|(custom_)?header_value"
              + "|(activation|conference|transfer|identifier)_code|qr_code_url"
              + "|(start|share|play|response)_url|(share|play|join)_link|sip_link)s?"
              + "|(password|passcode)_for_.*|invitation|sip_dialing");

  /** They tell where a list goes on, and are of no use to others. */
  private static final Pattern POSITION = Pattern.compile("(.*_)?(page|sync)_token");

  private static final Set<String> TYPES = Set.of("string", "integer");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> mark(schema, report));
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("query")) {
        mark(parameter.path("name").asText(), parameter.path("schema"), parameter, report);
      }
    }
  }

  private static ObjectNode mark(ObjectNode schema, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      ObjectNode value = (ObjectNode) property.getValue();
      mark(property.getKey(), value, value, report);
    }
    return schema;
  }

  private static void mark(String name, JsonNode schema, ObjectNode marked, ImportReport report) {
    if (isText(schema) && isSecret(name)) {
      marked.put("x-zoom-sensitive", true);
      report.count("values that are masked", 1);
    }
  }

  private static boolean isText(JsonNode schema) {
    JsonNode value = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    return TYPES.contains(value.path("type").asText()) && !value.has("enum");
  }

  private static boolean isSecret(String name) {
    String words = String.join("_", Words.of(name));
    return SECRET.matcher(words).matches() && !POSITION.matcher(words).matches();
  }
}
