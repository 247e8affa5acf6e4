package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the values of an enum that are rounded as a double of JavaScript prints them, {@code
 * 72057594037927940}, for those of which its text speaks, {@code 72057594037927936}: only these
 * come in a message.
 */
final class RepairRoundedNumbers implements SpecPass {
  private static final long LARGEST_EXACT = 1L << 53;
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16,18}(?!\\d)");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> repair(schema, report));
  }

  private static ObjectNode repair(ObjectNode schema, ImportReport report) {
    if (schema.get("enum") instanceof ArrayNode values) {
      String text = schema.path("description").asText();
      for (int i = 0; i < values.size(); i++) {
        JsonNode value = values.get(i);
        JsonNode exact = exact(value, text);
        if (!exact.equals(value)) {
          values.set(i, exact);
          report.repaired("rounded number of which the text says the exact one");
        }
      }
    }
    return schema;
  }

  private static JsonNode exact(JsonNode value, String text) {
    if (value.isIntegralNumber() && value.longValue() > LARGEST_EXACT) {
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        long said = Long.parseLong(number.group());
        if ((double) said == (double) value.longValue()) {
          return LongNode.valueOf(said);
        }
      }
    }
    return value;
  }
}
