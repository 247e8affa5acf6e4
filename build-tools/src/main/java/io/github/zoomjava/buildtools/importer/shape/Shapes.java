package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.EnumLabels;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All shapes of a document, found by walking every operation. */
public final class Shapes {
  private final List<Shape> all = new ArrayList<>();
  private final Map<String, Shape> byPosition = new LinkedHashMap<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Answered> answered = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Shapes() {}

  /**
   * Walks the document.
   *
   * @param names what the types of an operation are called after
   */
  public static Shapes of(ObjectNode document, Function<Operation, OperationName> names) {
    Shapes shapes = new Shapes();
    for (Operation operation : Operation.of(document)) {
      shapes.walk(operation, names.apply(operation));
    }
    return shapes;
  }

  /** The objects and enums as they stand now, each once. */
  public List<Shape> named() {
    return all.stream()
        .map(Shape::find)
        .distinct()
        .filter(shape -> shape.kind() == Shape.Kind.OBJECT || shape.kind() == Shape.Kind.ENUM)
        .toList();
  }

  /** The shape that stands at a place; null if nothing does. */
  @Nullable Shape find(String position) {
    Shape shape = byPosition.get(position);
    return shape == null ? null : shape.find();
  }

  /** The shape that stands at a body or parameter. */
  public Shape at(String position) {
    Shape shape = find(position);
    if (shape == null) {
      throw new IllegalArgumentException("no schema at " + position);
    }
    return shape;
  }

  /**
   * The properties a body requires although the types in it do not, as they are shared with bodies
   * that do not: {@code name}, {@code users[].name}.
   */
  public List<String> requiredBesides(String body) {
    return demands.stream()
        .filter(demand -> demand.isBelow(body) && demand.isLost())
        .map(demand -> demand.below(body))
        .sorted()
        .toList();
  }

  /**
   * The values that an operation lists where the enum there is shared with places that list more:
   * {@code query type}, {@code body users[].type} and {@code answer users[].type} with their
   * values.
   */
  public Map<String, List<JsonNode>> valuesListedBy(Operation operation) {
    Map<String, List<JsonNode>> values = new TreeMap<>();
    String begin = operation.key() + " ";
    String answer = begin + operation.successStatus();
    listings.stream()
        .filter(listing -> listing.position().startsWith(begin) && listing.isNarrower())
        .forEach(
            listing -> {
              String position = listing.position();
              values.put(
                  listing.inAnswer()
                      ? "answer " + Answered.below(answer, position)
                      : position.substring(begin.length()),
                  listing.values());
            });
    return values;
  }

  /**
   * The properties that the types of an answer have and the operation does not list, as they are
   * shared with answers that do: {@code dept}, {@code users[].dept}.
   */
  public List<String> absentFrom(String answer) {
    return answered.stream()
        .filter(each -> each.isBelow(answer))
        .flatMap(each -> each.absent(answer).stream())
        .sorted()
        .toList();
  }

  /** The same for bounds and deprecations: {@code registrants} has at most 30 items. */
  public ObjectNode claimsBesides(String body) {
    ObjectNode claimed = Json.object();
    for (Claim claim : claims) {
      boolean below =
          claim.position().startsWith(body + " ") || claim.position().startsWith(body + "[");
      ObjectNode lost = below ? claim.lost() : Json.object();
      if (!lost.isEmpty()) {
        String place = claim.position().substring(body.length()).replaceFirst(" ", ".");
        claimed.set(place.replaceFirst("^\\.", ""), lost);
      }
    }
    return claimed;
  }

  /** The places below an answer that are deprecated there, and not wherever their type is used. */
  public List<String> deprecatedBesides(String answer) {
    return Json.fields(claimsBesides(answer)).stream()
        .filter(claim -> claim.getValue().has("deprecated"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void walk(Operation operation, OperationName name) {
    String key = operation.key();
    for (ObjectNode parameter : operation.parameters()) {
      String parameterName = parameter.path("name").asText();
      String position = key + " " + parameter.path("in").asText() + " " + parameterName;
      Use use = new Use(position, true, 1, Words.of(parameterName), false, null, name);
      add(parameter.path("schema"), use);
    }
    Map.Entry<String, JsonNode> body = operation.body();
    if (body != null) {
      add(
          body.getValue().path("schema"),
          new Use(key + " body", true, 0, name.request(), true, null, name));
    }
    Map.Entry<String, JsonNode> success = operation.success();
    if (success != null) {
      String position = key + " " + operation.successStatus();
      add(
          success.getValue().path("schema"),
          new Use(position, false, 0, name.response(), true, null, name));
    }
  }

  /** Texts by the alphabet, numbers as they come. */
  private static List<JsonNode> sorted(List<JsonNode> values) {
    return values.stream()
        .sorted(Comparator.comparing(value -> value.isTextual() ? value.textValue() : ""))
        .toList();
  }

  private Shape add(JsonNode schema, Use use) {
    Shape shape = shape((ObjectNode) schema, use);
    shape.uses().add(use);
    if (shape.kind() == Shape.Kind.OBJECT) {
      shape.declared(use.position(), List.copyOf(shape.properties().keySet()));
      if (!use.request()) {
        answered.add(new Answered(use.position(), shape, Set.copyOf(shape.properties().keySet())));
      }
    } else if (shape.values() != null) {
      List<JsonNode> values = List.copyOf(shape.values().words().keySet());
      shape.declared(use.position(), values);
      listings.add(new Listing(use.position(), !use.request(), shape, sorted(values)));
    } else if (!use.request() && shape.facts().get("enum") instanceof ArrayNode values) {
      // Numbers without words, which are no type of their own.
      List<JsonNode> listed = new ArrayList<>();
      values.forEach(listed::add);
      listings.add(new Listing(use.position(), true, shape, sorted(listed)));
    }
    all.add(shape);
    byPosition.put(use.position(), shape);
    return shape;
  }

  private Shape shape(ObjectNode schema, Use use) {
    ObjectNode facts = schema.deepCopy();
    facts.remove(
        List.of(
            "properties",
            "required",
            "items",
            "deprecated",
            "x-zoom-sensitive",
            "x-zoom-identity"));
    switch (schema.path("type").asText()) {
      case "object" -> {
        return schema.path("properties").isEmpty()
            ? new Shape(Shape.Kind.ANY, facts)
            : object(schema, facts, use);
      }
      case "array" -> {
        return array(schema, facts, use);
      }
      case "" -> {
        return new Shape(Shape.Kind.ANY, facts);
      }
      default -> {
        return scalar(schema, facts);
      }
    }
  }

  private Shape object(ObjectNode schema, ObjectNode facts, Use use) {
    Shape shape = new Shape(Shape.Kind.OBJECT, facts);
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      JsonNode value = property.getValue();
      String position = child(use, property.getKey());
      boolean items = isItems(schema, property, use);
      List<String> words =
          items ? use.operation().thing() : withoutNumber(Words.of(property.getKey()));
      Use child =
          new Use(position, use.request(), use.depth() + 1, words, items, shape, use.operation());
      Shape childShape = add(value, child);
      claims.add(Claim.of(position, shape, property.getKey(), value));
      shape
          .properties()
          .put(
              property.getKey(),
              new Shape.Property(
                  childShape,
                  value.path("deprecated").asBoolean(),
                  value.path("x-zoom-sensitive").asBoolean(),
                  value.path("x-zoom-identity").asBoolean()));
    }
    for (String name : Json.strings(schema.path("required"))) {
      if (shape.properties().containsKey(name)) {
        shape.required().add(name);
        demands.add(new Demand(child(use, name), shape, name));
      }
    }
    return shape;
  }

  private static String child(Use use, String property) {
    return use.position() + (use.depth() == 0 ? " " : ".") + property;
  }

  /** {@code server_2} is a server: a number at the end names a place, not another thing. */
  private static List<String> withoutNumber(List<String> words) {
    int last = words.size() - 1;
    boolean number = last > 0 && words.get(last).chars().allMatch(Character::isDigit);
    return number ? words.subList(0, last) : words;
  }

  /**
   * Tells whether a property holds what a listing operation lists, so that it is named after it.
   */
  private static boolean isItems(ObjectNode schema, Map.Entry<String, JsonNode> property, Use use) {
    if (use.request() || use.depth() > 0) {
      return false;
    }
    if (use.operation().paged()) {
      return property.getKey().equals(use.operation().items());
    }
    List<String> arrays =
        Json.fields(schema.path("properties")).stream()
            .filter(p -> p.getValue().path("type").asText().equals("array"))
            .map(Map.Entry::getKey)
            .toList();
    return use.operation().verb().equals("list") && arrays.equals(List.of(property.getKey()));
  }

  private Shape array(ObjectNode schema, ObjectNode facts, Use use) {
    Shape shape = new Shape(Shape.Kind.ARRAY, facts);
    List<String> words =
        use.resource() && use.depth() == 0 && !use.request()
            ? use.operation().thing()
            : Words.singular(isList(schema) ? use.words() : withoutList(use.words()));
    Use items =
        new Use(
            use.position() + "[]",
            use.request(),
            use.depth(),
            words,
            use.resource(),
            use.parent(),
            use.operation());
    shape.items(add(schema.path("items"), items));
    if (schema.get("items") instanceof ObjectNode item) {
      claims.add(Claim.of(items.position(), shape, null, item));
    }
    return shape;
  }

  /** {@code sms_template_list} holds templates. */
  private static List<String> withoutList(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals("list") ? words.subList(0, last) : words;
  }

  /** Tells whether the elements are lists themselves, which have an id as such. */
  private static boolean isList(JsonNode array) {
    return Json.fields(array.path("items").path("properties")).stream()
        .anyMatch(property -> property.getKey().endsWith("list_id"));
  }

  private static Shape scalar(ObjectNode schema, ObjectNode facts) {
    boolean numbers =
        schema.get("enum") instanceof ArrayNode values && EnumLabels.areNumbers(values);
    boolean isEnum =
        schema.has("enum")
            && !schema.has("x-zoom-constant")
            && (!numbers || schema.has("x-enum-varnames"));
    if (!isEnum) {
      return new Shape(Shape.Kind.SCALAR, facts);
    }
    Shape shape = new Shape(Shape.Kind.ENUM, facts);
    shape.values(EnumValues.of(schema));
    facts.remove(
        List.of(
            "enum", "x-enum-varnames", "minLength", "maxLength", "pattern", "minimum", "maximum"));
    return shape;
  }
}
