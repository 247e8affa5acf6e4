package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportException;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits an operation whose body or answer is a union, of which one value selects the member, into
 * one operation per value. They stand below {@code x-zoom-variants}, where all later passes find
 * them, until {@link FoldVariants} makes them short. A union that nothing selects stays one.
 */
final class SplitVariants implements SpecPass {
  private static final String VARIANTS = "x-zoom-variants";
  private static final String FROM_TEXT = "values and what they select taken from text";
  private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

  private final Map<String, VariantChoice> table = VariantChoice.table();

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      List<ObjectNode> body = members(schema(operation.body()));
      List<List<ObjectNode>> unions = new ArrayList<>(List.of(body));
      unions.add(members(schema(operation.success())));
      unions.removeIf(members -> members.size() < 2);
      if (unions.isEmpty()) {
        continue;
      }
      VariantChoice choice = table.get(operation.key());
      if (choice == null) {
        choice = VariantFinder.find(operation, body, unions);
      }
      if (choice == null) {
        report.repaired("union that nothing selects from, one type: " + operation.key());
      } else {
        split(operation, choice.withPlain(operation, unions));
        if (table.containsKey(operation.key())) {
          operation.node().withObjectProperty(VARIANTS).put("x-zoom-provenance", FROM_TEXT);
        }
      }
    }
  }

  private static void split(Operation operation, VariantChoice choice) {
    ObjectNode whole = operation.node();
    ObjectNode variants = Json.object().put("in", choice.in()).put("name", choice.name());
    takeParameter(operation, choice, variants);
    ObjectNode base = whole.deepCopy();
    dropContent(operation);
    ArrayNode operations = variants.putArray("operations");
    for (VariantChoice.Pick pick : choice.picks()) {
      ObjectNode node = base.deepCopy();
      Operation own = new Operation(operation.method(), operation.path(), node);
      choose(own, own.body(), pick);
      choose(own, own.success(), pick);
      if (pick.value() == null) {
        whole.removeAll();
        whole.setAll(node);
        operations.addObject();
      } else {
        markConstant(own, choice, pick.value());
        operations
            .addObject()
            .put("value", pick.value())
            .put("key", key(operation, choice, pick.value()))
            .set("node", node);
      }
    }
    whole.set(VARIANTS, variants);
  }

  /** Takes the selecting parameter away: no variant has it among its own. */
  private static void takeParameter(
      Operation operation, VariantChoice choice, ObjectNode variants) {
    JsonNode parameters = operation.node().path("parameters");
    for (int i = 0; i < parameters.size(); i++) {
      JsonNode parameter = parameters.get(i);
      if (parameter.path("in").asText().equals(choice.in())
          && parameter.path("name").asText().equals(choice.name())) {
        variants.put("index", i);
        variants.put("required", parameter.path("required").asBoolean());
        ((ArrayNode) parameters).remove(i);
        return;
      }
    }
    if (!choice.in().equals("body")) {
      throw new ImportException(
          operation.key(),
          "there is no parameter " + choice.name() + " to select a variant by",
          "Correct or remove the operation's entry in variants.yaml of build-tools.");
    }
  }

  /** Without a variant that sends no value the operation itself is none that could be called. */
  private static void dropContent(Operation operation) {
    operation.node().remove("requestBody");
    for (JsonNode response : operation.node().path("responses")) {
      ((ObjectNode) response).remove("content");
    }
  }

  private static void choose(
      Operation operation, Map.@Nullable Entry<String, JsonNode> content, VariantChoice.Pick pick) {
    List<ObjectNode> members = members(schema(content));
    if (content == null || members.size() < 2) {
      return;
    }
    List<ObjectNode> chosen =
        pick.members().stream().map(place -> member(operation, members, place)).toList();
    ObjectNode schema = chosen.get(0);
    if (chosen.size() > 1) {
      schema = Json.object();
      chosen.forEach(schema.putArray("oneOf")::add);
    }
    if (pick.only() != null) {
      ((ObjectNode) schema.get("properties")).retain(pick.only());
    }
    if (schema.path("deprecated").asBoolean()) {
      operation.node().put("deprecated", true);
    }
    ((ObjectNode) content.getValue()).set("schema", schema);
  }

  private static ObjectNode member(Operation operation, List<ObjectNode> members, String place) {
    List<ObjectNode> level = members;
    ObjectNode member = Json.object();
    for (String number : place.split("/", -1)) {
      if (Integer.parseInt(number) >= level.size()) {
        throw new ImportException(
            operation.key(),
            "its union has no member " + place,
            "Correct the operation's entry in variants.yaml of build-tools.");
      }
      member = level.get(Integer.parseInt(number));
      level = members(member);
    }
    return member.deepCopy();
  }

  private static void markConstant(Operation own, VariantChoice choice, String value) {
    if (choice.in().equals("body")) {
      ObjectNode properties = (ObjectNode) schema(own.body()).get("properties");
      ObjectNode property = properties.putObject(choice.name());
      property.put("type", "string").put("x-zoom-constant", value).putArray("enum").add(value);
    }
  }

  /** The key by which the names of a variant are locked. */
  private static String key(Operation operation, VariantChoice choice, String value) {
    String selection = choice.name() + "=" + value;
    return switch (choice.in()) {
      case "query" -> operation.key() + "?" + selection;
      case "path" -> operation.key().replace("{" + choice.name() + "}", value);
      default -> operation.key() + " " + selection;
    };
  }

  private static JsonNode schema(Map.@Nullable Entry<String, JsonNode> content) {
    return content == null ? Json.object() : content.getValue().path("schema");
  }

  private static List<ObjectNode> members(JsonNode schema) {
    List<ObjectNode> members = new ArrayList<>();
    for (String keyword : KEYWORDS) {
      schema.path(keyword).forEach(member -> members.add((ObjectNode) member));
    }
    return members;
  }
}
