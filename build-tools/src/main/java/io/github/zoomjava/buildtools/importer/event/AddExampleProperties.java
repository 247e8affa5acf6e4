package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds the properties that the example of an event has and its schema lacks: the examples are
 * messages that were sent, the schemas were written by hand. A name that differs from a declared
 * one in case or separators alone is a slip, and not added.
 */
final class AddExampleProperties implements SpecPass {
  static final String PROVENANCE = "inferred: in the example of the document";

  private static final List<String> UNIONS = List.of("allOf", "oneOf", "anyOf");

  /** Names that are misspelt in an example and right in the schema. */
  private static final List<String> MISSPELT = List.of("questionnaire_respnse");

  /** Some examples explain themselves in comments. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation event : EventDocument.events(document)) {
      JsonNode content = event.node().at("/responses/200/content/application~1json");
      for (JsonNode example : content.path("examples")) {
        JsonNode message = read(example.path("value"), event, report);
        if (message != null) {
          add((ObjectNode) content.path("schema"), message, report);
        }
      }
    }
  }

  /** The message, which most documents have as a text. */
  private static @Nullable JsonNode read(JsonNode value, Operation event, ImportReport report) {
    try {
      return value.isTextual() ? LENIENT.readTree(value.textValue()) : value;
    } catch (JsonProcessingException e) {
      report.left("an example that is no JSON: " + event.path());
      return null;
    }
  }

  private static void add(ObjectNode schema, JsonNode value, ImportReport report) {
    if (value.isArray() && schema.get("items") instanceof ObjectNode items) {
      value.forEach(item -> add(items, item, report));
    }
    if (!value.isObject() || members(schema).noneMatch(each -> each.has("properties"))) {
      return;
    }
    for (Map.Entry<String, JsonNode> property : Json.fields(value)) {
      List<ObjectNode> declared = declared(schema, property.getKey());
      declared.forEach(each -> add(each, property.getValue(), report));
      ObjectNode inferred = inferred(property.getValue());
      if (declared.isEmpty() && inferred != null && !MISSPELT.contains(property.getKey())) {
        inferred.put("x-zoom-provenance", PROVENANCE);
        schema.withObjectProperty("properties").set(property.getKey(), inferred);
        report.repaired("property that only the example of an event has");
      }
    }
  }

  /** The schemas that are declared for a name, by the schema itself or a part of it. */
  private static List<ObjectNode> declared(ObjectNode schema, String name) {
    return members(schema)
        .flatMap(member -> Json.fields(member.path("properties")).stream())
        .filter(property -> letters(property.getKey()).equals(letters(name)))
        .map(property -> (ObjectNode) property.getValue())
        .toList();
  }

  private static Stream<ObjectNode> members(ObjectNode schema) {
    Stream<ObjectNode> parts =
        UNIONS.stream()
            .flatMap(union -> schema.path(union).valueStream())
            .flatMap(part -> members((ObjectNode) part));
    return Stream.concat(Stream.of(schema), parts);
  }

  private static String letters(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** The schema of a value, or null where the value does not tell. */
  private static @Nullable ObjectNode inferred(JsonNode value) {
    ObjectNode schema = Json.object();
    switch (value.getNodeType()) {
      case STRING -> schema.put("type", "string");
      case BOOLEAN -> schema.put("type", "boolean");
      case NUMBER -> schema.put("type", value.isIntegralNumber() ? "integer" : "number");
      case ARRAY -> {
        ObjectNode items = value.isEmpty() ? null : inferred(value.get(0));
        if (items == null) {
          return null;
        }
        schema.put("type", "array").set("items", items);
      }
      case OBJECT -> {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (Map.Entry<String, JsonNode> property : Json.fields(value)) {
          ObjectNode own = inferred(property.getValue());
          if (own != null) {
            properties.set(property.getKey(), own);
          }
        }
      }
      default -> {
        return null;
      }
    }
    if (value.isValueNode()) {
      schema.set("example", value);
    }
    return schema;
  }
}
