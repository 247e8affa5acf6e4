package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes two shapes that fit one, and their children with them. */
final class ShapeUnion {
  private ShapeUnion() {}

  static void unite(Shape first, Shape second) {
    Shape a = first.find();
    Shape b = second.find();
    if (a == b) {
      return;
    }
    if (a.kind() == Shape.Kind.OBJECT && a.inResponse() && b.inResponse()) {
      dropIdentities(a, b);
      dropIdentities(b, a);
    }
    b.become(a);
    switch (a.kind()) {
      case OBJECT -> uniteObjects(a, b);
      case ARRAY -> {
        uniteFacts(a.facts(), b.facts());
        a.items(
            uniteChildren(Objects.requireNonNull(a.items()), Objects.requireNonNull(b.items())));
      }
      case ENUM -> {
        uniteFacts(a.facts(), b.facts());
        a.values(Objects.requireNonNull(a.values()).plus(Objects.requireNonNull(b.values())));
      }
      case SCALAR -> uniteScalars(a.facts(), b.facts());
      case ANY -> uniteFacts(a.facts(), b.facts());
    }
  }

  /** Drops identities that one of two answers does not have: the type is not named by them. */
  private static void dropIdentities(Shape from, Shape other) {
    from.properties()
        .replaceAll(
            (name, property) ->
                other.properties().containsKey(name) ? property : property.notAlwaysThere());
  }

  private static void uniteObjects(Shape a, Shape b) {
    // What one of the two does not have, or may leave out, is optional in both.
    a.required().retainAll(b.required());
    a.facts().setAll(b.facts().deepCopy().retain("x-zoom-other"));
    for (Map.Entry<String, Shape.Property> entry : b.properties().entrySet()) {
      Shape.Property other = entry.getValue();
      a.properties().merge(entry.getKey(), other, ShapeUnion::uniteProperties);
    }
  }

  private static Shape.Property uniteProperties(Shape.Property mine, Shape.Property other) {
    return new Shape.Property(
        uniteChildren(mine.shape(), other.shape()),
        mine.deprecated() && other.deprecated(),
        mine.sensitive() || other.sensitive(),
        mine.identity() || other.identity());
  }

  /**
   * Unites two values; an enum and plain text of the same meaning are the enum, which is open, and
   * what does not fit at all may be any JSON.
   */
  private static Shape uniteChildren(Shape first, Shape second) {
    Shape a = first.find();
    Shape b = second.find();
    if (a.kind() == b.kind()) {
      unite(a, b);
      return a;
    }
    Set<Shape.Kind> kinds = Set.of(a.kind(), b.kind());
    if (kinds.equals(Set.of(Shape.Kind.ENUM, Shape.Kind.SCALAR))) {
      Shape isEnum = a.kind() == Shape.Kind.ENUM ? a : b;
      (isEnum == a ? b : a).become(isEnum);
      return isEnum;
    }
    Shape anything = new Shape(Shape.Kind.ANY, Json.object());
    a.become(anything);
    b.become(anything);
    return anything;
  }

  private static void uniteScalars(ObjectNode a, ObjectNode b) {
    String type = a.path("type").asText();
    String other = b.path("type").asText();
    Set<String> forms = type.equals(other) ? TimeForms.united(a, b) : Set.of();
    if (!type.equals(other)) {
      boolean numbers = Set.of("integer", "number").containsAll(Set.of(type, other));
      a.put("type", numbers ? "number" : "string").remove("format");
    } else if (type.equals("integer") && b.path("format").asText().equals("int64")) {
      a.put("format", "int64");
    }
    if (a.get("enum") instanceof ArrayNode values && b.get("enum") instanceof ArrayNode) {
      EnumValues.of(a).plus(EnumValues.of(b)).writeTo(a);
      b.set("enum", values.deepCopy());
    }
    uniteFacts(a, b);
    if (!forms.isEmpty()) {
      TimeForms.set(a, forms);
    }
  }

  /** Keeps the facts that both state alike. */
  private static void uniteFacts(ObjectNode a, ObjectNode b) {
    for (Map.Entry<String, JsonNode> fact : Json.fields(a)) {
      boolean wider =
          fact.getValue().asText().equals("int64")
              || fact.getKey().equals("type")
              || fact.getKey().equals("enum");
      if (!wider && !fact.getValue().equals(b.get(fact.getKey()))) {
        a.remove(fact.getKey());
      }
    }
    if (!b.has("enum")) {
      a.remove("enum");
    }
  }
}
