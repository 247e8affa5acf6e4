package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds the variants of an operation back into it: what they have of their own stays in {@code
 * x-zoom-variants}, and the operation itself says {@code oneOf} their types, for generators that
 * know no variants.
 */
public final class FoldVariants implements SpecPass {
  private static final List<String> OWN =
      List.of(
          "x-zoom-method",
          "x-zoom-params",
          "x-zoom-page",
          "x-zoom-required",
          "x-zoom-values",
          "x-zoom-bounds",
          "x-zoom-absent",
          "x-zoom-deprecated");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      if (operation.value() == null
          && operation.node().get("x-zoom-variants") instanceof ObjectNode variants) {
        fold(operation, variants);
      }
    }
  }

  private static void fold(Operation whole, ObjectNode variants) {
    ArrayNode folded = Json.object().arrayNode();
    Set<JsonNode> bodies = new LinkedHashSet<>();
    Set<JsonNode> answers = new LinkedHashSet<>();
    ObjectNode last = whole.node();
    for (JsonNode variant : variants.path("operations")) {
      ObjectNode entry = folded.addObject();
      if (variant.has("value")) {
        last = (ObjectNode) variant.get("node");
        entry.set("value", variant.get("value"));
      }
      addOwn(new Operation(whole.method(), whole.path(), last), entry);
      if (last.has("deprecated") && !whole.node().has("deprecated")) {
        entry.put("deprecated", true);
      }
      if (entry.has("body")) {
        bodies.add(entry.get("body"));
      }
      if (entry.has("answer")) {
        answers.add(entry.get("answer"));
      }
    }
    restore(whole, last, bodies, answers);
    restoreParameter(whole, variants, folded);
    whole.node().remove(OWN);
    variants.remove(List.of("index", "required"));
    variants.set("operations", folded);
  }

  private static void addOwn(Operation variant, ObjectNode entry) {
    for (String fact : OWN) {
      if (variant.node().has(fact)) {
        entry.set(fact, variant.node().get(fact));
      }
    }
    Map.Entry<String, JsonNode> body = variant.body();
    if (body != null) {
      entry.set("body", body.getValue().get("schema").deepCopy());
    }
    Map.Entry<String, JsonNode> answer = variant.success();
    if (answer != null) {
      entry.set("answer", answer.getValue().get("schema").deepCopy());
    }
  }

  /** Gives an operation that was hollow its contents again, where documents have them. */
  private static void restore(
      Operation whole, ObjectNode like, Set<JsonNode> bodies, Set<JsonNode> answers) {
    ObjectNode restored = Json.object();
    for (Map.Entry<String, JsonNode> field : Json.fields(whole.node())) {
      if (field.getKey().equals("responses")) {
        if (like.has("requestBody")) {
          restored.set("requestBody", like.get("requestBody").deepCopy());
        }
        restored.set("responses", like.get("responses").deepCopy());
      } else if (!field.getKey().equals("requestBody")) {
        restored.set(field.getKey(), field.getValue());
      }
    }
    whole.node().removeAll();
    whole.node().setAll(restored);
    set(whole.body(), bodies);
    set(whole.success(), answers);
  }

  private static void set(Map.@Nullable Entry<String, JsonNode> content, Set<JsonNode> schemas) {
    if (content == null) {
      return;
    }
    ObjectNode schema = Json.object();
    if (schemas.size() == 1) {
      schema = (ObjectNode) schemas.iterator().next();
    } else {
      schemas.forEach(schema.putArray("oneOf")::add);
    }
    ((ObjectNode) content.getValue()).set("schema", schema);
  }

  private static void restoreParameter(Operation whole, ObjectNode variants, ArrayNode folded) {
    if (!variants.has("index")) {
      return;
    }
    ObjectNode parameter = Json.object();
    parameter.set("name", variants.get("name"));
    parameter.set("in", variants.get("in"));
    parameter.set("required", variants.get("required"));
    ArrayNode values = parameter.putObject("schema").put("type", "string").putArray("enum");
    folded.findValues("value").forEach(values::add);
    ((ArrayNode) whole.node().get("parameters")).insert(variants.get("index").asInt(), parameter);
  }
}
