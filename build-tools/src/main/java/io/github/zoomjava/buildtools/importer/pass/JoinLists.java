package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lists that a query takes as one value joined by commas, which only their texts say.
 * Some are declared as arrays, others as a single value; all of them become arrays that are joined.
 */
final class JoinLists implements SpecPass {
  private static final Pattern COMMAS =
      Pattern.compile("\\bcomma|separated by \",\"", Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("query")) {
        if (parameter.get("schema") instanceof ObjectNode schema && saysCommas(parameter, schema)) {
          if (!schema.path("type").asText().equals("array")) {
            parameter.set("schema", listOf(schema));
            report.repaired("list in a query declared as one value");
          }
          parameter.put("explode", false);
          report.count("lists in queries joined by commas", 1);
        }
      }
    }
  }

  private static boolean saysCommas(ObjectNode parameter, ObjectNode schema) {
    return COMMAS.matcher(parameter.path("description").asText()).find()
        || COMMAS.matcher(schema.path("description").asText()).find();
  }

  /** What bounds the whole text says nothing about an element. */
  private static ObjectNode listOf(ObjectNode value) {
    ObjectNode element = value.deepCopy();
    element.remove(List.of("example", "default", "minLength", "maxLength", "pattern"));
    if (element.get("enum") instanceof ArrayNode values) {
      element.set("enum", single(values));
    }
    ObjectNode list = Json.object().put("type", "array");
    list.set("items", element);
    return list;
  }

  /** Without values that are several of the others, joined. */
  private static ArrayNode single(ArrayNode values) {
    ArrayNode single = values.arrayNode();
    for (JsonNode value : values) {
      if (!value.asText().contains(",")) {
        single.add(value);
      }
    }
    return single;
  }
}
