package io.github.zoomjava.buildtools.importer.shape;

import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells whether two shapes can be one type, at any depth, without a property changing its meaning.
 */
final class ShapeFit {
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  private final Set<String> underWay = new HashSet<>();
  private final boolean sameName;

  /** For shapes that only look alike. */
  ShapeFit() {
    this(false);
  }

  private ShapeFit(boolean sameName) {
    this.sameName = sameName;
  }

  /** For shapes of one name: it stays theirs even where Zoom's answer has learned something new. */
  static ShapeFit ofOneName() {
    return new ShapeFit(true);
  }

  boolean fits(Shape first, Shape second) {
    Shape a = first.find();
    Shape b = second.find();
    if (a == b || !underWay.add(System.identityHashCode(a) + "/" + System.identityHashCode(b))) {
      return true;
    }
    if (a.isNamedApartFrom(b)) {
      return false;
    }
    if (a.kind() != b.kind()) {
      return enumAndScalar(a, b) || enumAndScalar(b, a);
    }
    return switch (a.kind()) {
      case OBJECT -> objects(a, b);
      case ARRAY ->
          a.facts().has("x-zoom-joined") == b.facts().has("x-zoom-joined")
              && fits(Objects.requireNonNull(a.items()), Objects.requireNonNull(b.items()));
      case ENUM -> enums(a, b);
      case SCALAR -> scalars(a, b);
      case ANY -> a.facts().path("x-zoom-model").equals(b.facts().path("x-zoom-model"));
    };
  }

  private boolean objects(Shape a, Shape b) {
    if (!sameName && (offersServerField(a, b) || offersServerField(b, a))) {
      return false;
    }
    if (!sameName && isSpeltOtherwise(a, b)) {
      return false;
    }
    for (Map.Entry<String, Shape.Property> property : a.properties().entrySet()) {
      Shape.Property other = b.properties().get(property.getKey());
      if (other != null && !fits(property.getValue().shape(), other.shape())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether one type would have {@code location} and {@code Location}, which is one name in
   * Java.
   */
  private static boolean isSpeltOtherwise(Shape a, Shape b) {
    Map<List<String>, String> names = new HashMap<>();
    a.properties().keySet().forEach(name -> names.put(Words.of(name), name));
    return b.properties().keySet().stream()
        .anyMatch(name -> !name.equals(names.getOrDefault(Words.of(name), name)));
  }

  /** Tells whether a caller would be offered a property that only answers have. */
  private static boolean offersServerField(Shape request, Shape answer) {
    return request.inRequest()
        && !answer.inRequest()
        && !request.properties().keySet().containsAll(answer.properties().keySet());
  }

  /**
   * The same property of the same thing; documents word its labels differently from place to place.
   * If they spell a value differently, each place keeps its own: only that is understood there.
   */
  private static boolean enums(Shape a, Shape b) {
    return a.facts().path("type").equals(b.facts().path("type"))
        && !Objects.requireNonNull(a.values()).contradicts(Objects.requireNonNull(b.values()));
  }

  private static boolean scalars(Shape a, Shape b) {
    String type = a.facts().path("type").asText();
    String other = b.facts().path("type").asText();
    boolean bothNumbers = NUMBERS.contains(type) && NUMBERS.contains(other);
    return isBinary(a) == isBinary(b)
        && a.facts().path("x-zoom-constant").equals(b.facts().path("x-zoom-constant"))
        && (type.equals(other) || bothNumbers);
  }

  private static boolean isBinary(Shape shape) {
    return shape.facts().path("format").asText().equals("binary");
  }

  /** A value that one place explains and another does not; every integer has a format. */
  private static boolean enumAndScalar(Shape a, Shape b) {
    String type = a.facts().path("type").asText();
    return a.kind() == Shape.Kind.ENUM
        && b.kind() == Shape.Kind.SCALAR
        && type.equals(b.facts().path("type").asText())
        && !b.facts().has("x-zoom-constant")
        && !b.facts().has("x-zoom-time")
        && (type.equals("integer") || !b.facts().has("format"));
  }
}
