package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a document.
 *
 * @param method the HTTP method in capitals
 * @param path the path template
 * @param node the operation object itself
 * @param key {@code GET /users/{userId}}: what the lock and the report call this operation
 * @param value the value that selects this variant of an operation, or null
 */
public record Operation(
    String method, String path, ObjectNode node, String key, @Nullable String value) {
  private static final String PROVENANCE = "x-zoom-provenance";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** An operation as the document has it; an event has its name for a path, and for a key. */
  public Operation(String method, String path, ObjectNode node) {
    this(method, path, node, path.startsWith("/") ? method + " " + path : path, null);
  }

  /** All operations in document order, each followed by its variants while these are apart. */
  public static List<Operation> of(ObjectNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : Json.fields(document.path("paths"))) {
      for (Map.Entry<String, JsonNode> entry : Json.fields(path.getValue())) {
        if (METHODS.contains(entry.getKey())) {
          String method = entry.getKey().toUpperCase(Locale.ROOT);
          Operation operation = new Operation(method, path.getKey(), (ObjectNode) entry.getValue());
          operations.add(operation);
          operations.addAll(operation.variants());
        }
      }
    }
    return operations;
  }

  /** The variants that stand apart from it, from their split to their folding. */
  private List<Operation> variants() {
    List<Operation> variants = new ArrayList<>();
    for (JsonNode variant : node.path("x-zoom-variants").path("operations")) {
      if (variant.get("node") instanceof ObjectNode own) {
        String variantKey = variant.path("key").asText();
        variants.add(new Operation(method, path, own, variantKey, variant.path("value").asText()));
      }
    }
    return variants;
  }

  public String tag() {
    return node.path("tags").path(0).asText();
  }

  public String title() {
    return node.path("summary").asText().strip();
  }

  public String description() {
    return node.path("description").asText();
  }

  public List<ObjectNode> parameters() {
    List<ObjectNode> parameters = new ArrayList<>();
    node.path("parameters").forEach(parameter -> parameters.add((ObjectNode) parameter));
    return parameters;
  }

  public List<ObjectNode> parameters(String in) {
    return parameters().stream().filter(p -> p.path("in").asText().equals(in)).toList();
  }

  /** The request body's media type object and its name, or null where there is no body. */
  public Map.@Nullable Entry<String, JsonNode> body() {
    return first(node.path("requestBody").path("content"));
  }

  /** The status of the first success response, {@code 200} where none is declared. */
  public String successStatus() {
    for (Map.Entry<String, JsonNode> response : Json.fields(node.path("responses"))) {
      if (response.getKey().startsWith("2")) {
        return response.getKey();
      }
    }
    return "200";
  }

  /** The success response's media type object and its name, or null where nothing is answered. */
  public Map.@Nullable Entry<String, JsonNode> success() {
    for (Map.Entry<String, JsonNode> response : Json.fields(node.path("responses"))) {
      Map.Entry<String, JsonNode> content = first(response.getValue().path("content"));
      if (response.getKey().startsWith("2") && content != null) {
        return content;
      }
    }
    return null;
  }

  /** Notes that the document does not say this of the operation, beside what was noted before. */
  public void assume(String what) {
    String before = node.path(PROVENANCE).asText();
    node.put(PROVENANCE, before.isEmpty() ? "assumed: " + what : before + ", " + what);
  }

  /** Sets a list extension, or leaves it out where the list is empty. */
  public void putList(String extension, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(extension);
      values.forEach(array::add);
    }
  }

  private static Map.@Nullable Entry<String, JsonNode> first(JsonNode content) {
    List<Map.Entry<String, JsonNode>> types = Json.fields(content);
    return types.isEmpty() ? null : types.get(0);
  }
}
