package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.name.EnumConstants;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes shapes back as schemas: named ones as references, the rest in place. */
final class SchemaPrinter {
  private final Map<Shape, String> typeNames;
  private final NameLock names;
  private final ImportReport report;

  SchemaPrinter(Map<Shape, String> typeNames, NameLock names, ImportReport report) {
    this.typeNames = typeNames;
    this.names = names;
    this.report = report;
  }

  /** The schema to put where the shape is used. */
  ObjectNode use(Shape place) {
    Shape shape = place.find();
    String name = typeNames.get(shape);
    if (name != null) {
      return Json.object().put("$ref", "#/components/schemas/" + name);
    }
    String model = Json.text(shape.facts(), "x-zoom-model");
    if (model != null) {
      return Json.object().put("$ref", "./openapi.yaml#/components/schemas/" + model);
    }
    ObjectNode schema = shape.facts().deepCopy();
    if (shape.items() != null) {
      boolean joined = schema.remove("x-zoom-joined") != null;
      ObjectNode items = use(Objects.requireNonNull(shape.items()));
      if (joined) {
        // What is on the wire is text, whatever reads the document.
        return schema.put("type", "string").set("x-zoom-list", items);
      }
      schema.set("items", items);
    }
    return schema;
  }

  /** The schema of a named shape. */
  ObjectNode component(Shape shape, String name) {
    return shape.kind() == Shape.Kind.ENUM ? openEnum(shape, name) : object(shape);
  }

  private ObjectNode object(Shape shape) {
    ObjectNode schema = Json.object().put("type", "object");
    if (!shape.required().isEmpty()) {
      List<String> required = new ArrayList<>(shape.order());
      required.retainAll(shape.required());
      schema.set("required", Json.array(required));
    }
    ObjectNode properties = schema.putObject("properties");
    for (String key : shape.order()) {
      properties.set(key, property(Objects.requireNonNull(shape.properties().get(key))));
    }
    if (shape.facts().has("x-zoom-other")) {
      schema.putObject("additionalProperties").put("type", "string");
      schema.set("x-zoom-other", shape.facts().get("x-zoom-other"));
    }
    return schema;
  }

  private ObjectNode property(Shape.Property property) {
    ObjectNode schema = use(property.shape());
    if (schema.has("$ref") && (property.deprecated() || property.sensitive())) {
      // Words beside a reference are ignored in this OpenAPI; an allOf of one carries them.
      ObjectNode wrapped = Json.object();
      wrapped.putArray("allOf").add(schema);
      schema = wrapped;
    }
    if (property.deprecated()) {
      schema.put("deprecated", true);
    }
    if (property.sensitive()) {
      schema.put("x-zoom-sensitive", true);
    }
    if (property.identity()) {
      schema.put("x-zoom-identity", true);
    }
    return schema;
  }

  private ObjectNode openEnum(Shape shape, String name) {
    ObjectNode schema = shape.facts().deepCopy();
    Map<JsonNode, String> constants = constants(inOrder(shape), name);
    List<Map.Entry<JsonNode, String>> entries = new ArrayList<>(constants.entrySet());
    if (schema.path("type").asText().equals("string")) {
      // Documents list text values in an order of no meaning, and differ in it.
      entries.sort(Map.Entry.comparingByValue());
    }
    ArrayNode values = schema.putArray("enum");
    ArrayNode names = schema.putArray("x-enum-varnames");
    for (Map.Entry<JsonNode, String> entry : entries) {
      values.add(entry.getKey());
      names.add(entry.getValue());
      this.names.lockConstant(name, entry.getKey().asText(), entry.getValue());
    }
    return schema;
  }

  private static Map<JsonNode, String> inOrder(Shape shape) {
    Map<JsonNode, String> words = Objects.requireNonNull(shape.values()).words();
    List<JsonNode> values = new ArrayList<>(words.keySet());
    values.sort(Comparator.comparingInt(value -> shape.order().indexOf(value.toString())));
    Map<JsonNode, String> ordered = new LinkedHashMap<>();
    values.forEach(value -> ordered.put(value, words.getOrDefault(value, "")));
    return ordered;
  }

  private Map<JsonNode, String> constants(Map<JsonNode, String> words, String name) {
    List<String> values = words.keySet().stream().map(JsonNode::asText).toList();
    List<String> proposed = EnumConstants.of(values);
    Map<JsonNode, String> constants = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<JsonNode, String> value : words.entrySet()) {
      String free =
          Stream.of(value.getValue())
              .filter(word -> !word.isEmpty())
              .flatMap(word -> Stream.of(EnumConstants.shorten(word, name), word))
              .filter(word -> !constants.containsValue(word))
              .findFirst()
              .orElse(proposed.get(i));
      String constant = fixed(name, values.get(i), free);
      constants.put(value.getKey(), constant);
      if (constant.startsWith("VALUE_")) {
        report.ugly(name + "." + constant, "no word for the value");
      }
      i++;
    }
    return constants;
  }

  private String fixed(String type, String value, String rule) {
    String locked = names.lockedConstant(type, value);
    String curated = names.curatedConstant(type, value);
    return locked != null ? locked : curated != null ? curated : rule;
  }
}
