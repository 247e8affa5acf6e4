package io.github.zoomjava.buildtools.importer.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Unites objects, or enums, of the very same shape whose names end in the same word: the exception
 * rule of a site and that of a user are one exception rule.
 */
final class EqualShapes {
  private static final int TOO_SMALL = 2;

  private final Map<Shape, Integer> numbers = new HashMap<>();

  /** Unites until nothing more is equal; children that became one can make their parents equal. */
  static void unite(Shapes shapes, Shape.Kind kind) {
    boolean changed = true;
    while (changed) {
      changed = new EqualShapes().uniteOnce(shapes, kind);
    }
  }

  private boolean uniteOnce(Shapes shapes, Shape.Kind kind) {
    Map<String, List<Shape>> groups = new TreeMap<>();
    for (Shape shape : shapes.named()) {
      if (shape.kind() == kind
          && (shape.values() != null || shape.properties().size() >= TOO_SMALL)) {
        groups
            .computeIfAbsent(lastWord(shape) + signature(shape), key -> new ArrayList<>())
            .add(shape);
      }
    }
    boolean changed = false;
    for (List<Shape> equal : groups.values()) {
      equal.sort(Comparator.comparing(shape -> shape.firstUse().position()));
      for (Shape shape : equal.subList(1, equal.size())) {
        if (new ShapeFit().fits(equal.get(0), shape)) {
          ShapeUnion.unite(equal.get(0), shape);
          changed = true;
        }
      }
    }
    return changed;
  }

  private static String lastWord(Shape shape) {
    List<String> words = shape.firstUse().words();
    return words.get(words.size() - 1) + " ";
  }

  private String signature(Shape shape) {
    if (shape.values() != null) {
      return shape.facts().path("type").asText() + shape.values().sorted();
    }
    Map<String, String> parts = new TreeMap<>();
    shape.properties().forEach((name, property) -> parts.put(name, value(property.shape().find())));
    return parts.toString();
  }

  private String value(Shape shape) {
    return switch (shape.kind()) {
      case OBJECT, ENUM -> "#" + numbers.computeIfAbsent(shape, s -> numbers.size());
      case ARRAY ->
          (shape.items() == null ? "[]" : "[" + value(shape.items().find()) + "]")
              + shape.facts().path("x-zoom-joined");
      case SCALAR ->
          shape.facts().path("type").asText()
              + "/"
              + shape.facts().path("format").asText()
              + shape.facts().path("x-zoom-time");
      case ANY -> "any " + shape.facts().path("x-zoom-model").asText();
    };
  }
}
