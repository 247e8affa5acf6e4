package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.Map;

/** States bounds by the words that JSON Schema has for their type: a list has maxItems. */
final class RepairBounds implements SpecPass {
  private static final Map<String, String> OF_A_LIST =
      Map.of(
          "minimum",
          "minItems",
          "minLength",
          "minItems",
          "maximum",
          "maxItems",
          "maxLength",
          "maxItems");
  private static final Map<String, String> OF_A_TEXT =
      Map.of("minimum", "minLength", "maximum", "maxLength");
  // A long has 18 digits whatever they are.
  private static final int MOST_DIGITS = 18;

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> repair(schema, report));
  }

  private static ObjectNode repair(ObjectNode schema, ImportReport report) {
    switch (schema.path("type").asText()) {
      case "array" -> rename(schema, OF_A_LIST, report);
      case "string" -> rename(schema, OF_A_TEXT, report);
      case "integer" -> countDigits(schema, report);
      default -> {}
    }
    return schema;
  }

  private static void rename(ObjectNode schema, Map<String, String> words, ImportReport report) {
    for (Map.Entry<String, JsonNode> fact : Json.fields(schema)) {
      String word = words.get(fact.getKey());
      if (word != null && fact.getValue().isIntegralNumber()) {
        schema.remove(fact.getKey());
        if (!schema.has(word) && !contradicts(schema, word, fact.getValue().asInt())) {
          schema.set(word, fact.getValue());
          report.repaired(fact.getKey() + " of " + schema.path("type").asText());
        }
      }
    }
  }

  /** Some texts have a minimum that is none of their length: their own example is shorter. */
  private static boolean contradicts(ObjectNode schema, String word, int bound) {
    return word.equals("minLength")
        && schema.path("example").isTextual()
        && schema.path("example").asText().length() < bound;
  }

  /** An integer of 10 digits lies between 1000000000 and 9999999999. */
  private static void countDigits(ObjectNode schema, ImportReport report) {
    int shortest = schema.path("minLength").asInt();
    int longest = schema.path("maxLength").asInt();
    if (shortest > 1 && shortest <= MOST_DIGITS && !schema.has("minimum")) {
      schema.put("minimum", powerOfTen(shortest - 1));
      report.repaired("minLength of integer");
    }
    if (longest > 0 && longest <= MOST_DIGITS && !schema.has("maximum")) {
      schema.put("maximum", powerOfTen(longest) - 1);
      report.repaired("maxLength of integer");
    }
  }

  private static long powerOfTen(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
