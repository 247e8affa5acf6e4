package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number enums that documents declare as plain integers: their texts list at least two
 * numbers with a word for each, every one at the begin of a line or marked as code.
 */
final class FindNumberEnums implements SpecPass {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:(?m:^)\\s*(?:[*-]\\s+)?(-?\\d+)|`(-?\\d+)`)"
              + "\\s*(?:-|:|&mdash;|—|–|=)\\s*(?=\\p{L})");

  /** Their texts say what some of the numbers come to; any other is as good. */
  private static final Set<String> QUANTITIES = Set.of("retry_num");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters()) {
        String prose = parameter.path("description").asText();
        find(parameter.path("name").asText(), parameter.path("schema"), prose, report);
      }
    }
    Schemas.rewrite(document, schema -> findInProperties(schema, report));
  }

  private static ObjectNode findInProperties(ObjectNode schema, ImportReport report) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      JsonNode value = property.getValue();
      find(property.getKey(), value, value.path("description").asText(), report);
    }
    return schema;
  }

  private static void find(String name, JsonNode node, String prose, ImportReport report) {
    // The text of a list describes its elements.
    JsonNode value = node.has("items") ? node.get("items") : node;
    String type = value.path("type").asText();
    if (!(value instanceof ObjectNode schema)
        || !(type.equals("integer") || type.equals("number"))
        || schema.has("enum")
        || QUANTITIES.contains(name)) {
      return;
    }
    Set<BigInteger> numbers = new TreeSet<>();
    Matcher matcher = LISTED.matcher(prose);
    while (matcher.find()) {
      numbers.add(new BigInteger(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
    }
    if (numbers.size() > 1) {
      schema.put("type", "integer");
      ArrayNode values = schema.putArray("enum");
      numbers.forEach(number -> values.add(number(number)));
      report.repaired("number enum that only its text lists");
    }
  }

  /** As Jackson reads it, so that it equals the same number in another place. */
  private static JsonNode number(BigInteger number) {
    return number.bitLength() < Integer.SIZE
        ? IntNode.valueOf(number.intValue())
        : LongNode.valueOf(number.longValueExact());
  }
}
