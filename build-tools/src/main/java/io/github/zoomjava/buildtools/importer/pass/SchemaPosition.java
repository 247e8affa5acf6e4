package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportException;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas by their positions, {@code GET /users 200 users[].groups}, as names.yaml has them.
 */
final class SchemaPosition {
  private static final Pattern POSITION = Pattern.compile("(.+) (body|\\d{3})(?: (.+))?");
  private static final List<String> UNIONS = List.of("allOf", "oneOf", "anyOf");

  private SchemaPosition() {}

  /** The schema at a position, then those that it combines; none where the document has none. */
  static List<ObjectNode> find(String position, ObjectNode document) {
    Matcher matcher = POSITION.matcher(position);
    if (!matcher.matches()) {
      throw new ImportException(
          position,
          "this is no position of a schema",
          "Correct the entry in inferred.yaml of build-tools.");
    }
    boolean body = matcher.group(2).equals("body");
    List<ObjectNode> schemas =
        operation(matcher.group(1), document)
            .map(operation -> schema(body ? operation.body() : operation.success()))
            .map(SchemaPosition::parts)
            .orElse(List.of());
    String path = matcher.group(3);
    for (String step : path == null ? new String[0] : path.split("\\.|(?=\\[])", -1)) {
      schemas = schemas.stream().flatMap(schema -> below(schema, step).stream()).toList();
    }
    return schemas;
  }

  static Optional<Operation> operation(String key, ObjectNode document) {
    return Operation.of(document).stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** The schema of a body or answer, or null. */
  static @Nullable ObjectNode schema(Map.@Nullable Entry<String, JsonNode> content) {
    return content != null && content.getValue().get("schema") instanceof ObjectNode schema
        ? schema
        : null;
  }

  /** The schema that stands below a property, or in a list below {@code []}. */
  private static List<ObjectNode> below(ObjectNode schema, String step) {
    JsonNode next = step.equals("[]") ? schema.path("items") : schema.path("properties").path(step);
    return next instanceof ObjectNode node ? parts(node) : List.of();
  }

  private static List<ObjectNode> parts(ObjectNode schema) {
    List<ObjectNode> parts = new ArrayList<>(List.of(schema));
    for (String union : UNIONS) {
      schema.path(union).forEach(part -> parts.addAll(parts((ObjectNode) part)));
    }
    return parts;
  }
}
