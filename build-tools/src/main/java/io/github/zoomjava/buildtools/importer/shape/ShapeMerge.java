package io.github.zoomjava.buildtools.importer.shape;

import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Decides which shapes of a family are one type: what a person or an earlier import called the
 * same; the same name with one shape part of the other; answers of the same name that share most of
 * their properties. Never so that a request would offer what only the server sets.
 */
public final class ShapeMerge {
  /** How much of the smaller of two answers both must share. */
  private static final double MOST_OF_ANSWERS = 0.5;

  /** How much of the larger of two requests both must share. */
  private static final double MOST_OF_REQUESTS = 0.6;

  /** Of a message: the payload is 1 deep, what happened to whom 2. */
  private static final int DEPTH_OF_OBJECTS = 2;

  private static final Comparator<Shape> LARGEST_FIRST =
      Comparator.comparingInt((Shape shape) -> -size(shape))
          .thenComparing(shape -> shape.firstUse().position());

  private ShapeMerge() {}

  /** Unites in place. */
  public static void apply(Shapes shapes, NameLock names, ImportReport report) {
    report.count("schemas with properties or an enum, before merging", shapes.named().size());
    Map<String, String> named = names.namedTypes();
    shapes.named().forEach(shape -> name(shape, named));
    uniteLocked(shapes, names.lockedTypes());
    uniteNamed(shapes);
    // Objects first: what two states belong to says more about them than that both are a status.
    for (Shape.Kind kind : List.of(Shape.Kind.OBJECT, Shape.Kind.ENUM)) {
      for (List<Shape> group : groups(shapes, kind).values()) {
        uniteGroup(group);
      }
    }
    EqualShapes.unite(shapes, Shape.Kind.OBJECT);
  }

  /**
   * The same for messages. Every event has a payload with an object: these are one type only where
   * they are equal all the way down. What stands inside objects is judged as in answers.
   */
  public static void applyToMessages(Shapes shapes, NameLock names, ImportReport report) {
    shapes.named().forEach(shape -> name(shape, names.namedTypes()));
    uniteLocked(shapes, names.lockedTypes());
    uniteNamed(shapes);
    shapes.named().forEach(shape -> uniteOldAndNew(shape, shapes));
    groups(shapes, Shape.Kind.OBJECT).values().stream()
        .map(group -> group.stream().filter(ShapeMerge::isInsideAnObject).toList())
        .forEach(ShapeMerge::uniteGroup);
    EqualShapes.unite(shapes, Shape.Kind.ENUM);
    EqualShapes.unite(shapes, Shape.Kind.OBJECT);
  }

  private static boolean isInsideAnObject(Shape shape) {
    return shape.depth() > DEPTH_OF_OBJECTS && !Stems.isGeneric(shape.firstUse().words());
  }

  /** Makes one type of what a thing was before and what it is now, with what can have changed. */
  private static void uniteOldAndNew(Shape shape, Shapes shapes) {
    for (Use use : List.copyOf(shape.find().uses())) {
      Shape now = shapes.find(use.position().replaceFirst("\\bold_object$", "object"));
      if (now != null && now != shape.find() && new ShapeFit().fits(now, shape)) {
        ShapeUnion.unite(now, shape);
      }
    }
  }

  private static void name(Shape shape, Map<String, String> named) {
    for (Use use : shape.uses()) {
      String name = named.get(use.position());
      if (name != null) {
        shape.names().add(name);
      }
    }
  }

  /** Keeps one type one, even where Zoom has since made a property of it two things. */
  private static void uniteLocked(Shapes shapes, Map<String, String> locked) {
    Map<String, Shape> homes = new TreeMap<>();
    List<Shape> largestFirst = new ArrayList<>(shapes.named());
    largestFirst.sort(LARGEST_FIRST);
    for (Shape shape : largestFirst) {
      for (Use use : List.copyOf(shape.find().uses())) {
        String name = locked.get(use.position());
        Shape home = name == null ? null : homes.putIfAbsent(name + shape.kind(), shape);
        if (home != null) {
          ShapeUnion.unite(home, shape);
        }
      }
    }
  }

  private static void uniteNamed(Shapes shapes) {
    Map<String, List<Shape>> byName = new TreeMap<>();
    for (Shape shape : shapes.named()) {
      for (String name : shape.names()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(shape);
      }
    }
    for (List<Shape> same : byName.values()) {
      same.sort(LARGEST_FIRST);
      for (Shape shape : same.subList(1, same.size())) {
        if (ShapeFit.ofOneName().fits(same.get(0), shape)) {
          ShapeUnion.unite(same.get(0), shape);
        }
      }
    }
  }

  private static Map<String, List<Shape>> groups(Shapes shapes, Shape.Kind kind) {
    Map<String, List<Shape>> groups = new TreeMap<>();
    for (Shape shape : shapes.named()) {
      if (shape.kind() == kind) {
        keys(shape).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(shape));
      }
    }
    return groups;
  }

  private static Set<String> keys(Shape shape) {
    return shape.uses().stream()
        .map(use -> (use.resource() ? "thing " : "property ") + String.join(" ", use.words()))
        .collect(Collectors.toSet());
  }

  private static void uniteGroup(List<Shape> group) {
    List<Shape> candidates = new ArrayList<>(group.stream().map(Shape::find).distinct().toList());
    candidates.sort(LARGEST_FIRST);
    List<Shape> kept = new ArrayList<>();
    for (Shape shape : candidates) {
      Shape home =
          kept.stream()
              .filter(other -> belong(other.find(), shape.find()))
              .findFirst()
              .orElse(null);
      if (home == null) {
        kept.add(shape);
      } else {
        ShapeUnion.unite(home, shape);
      }
    }
  }

  private static boolean belong(Shape a, Shape b) {
    if (a == b || a.kind() != b.kind()) {
      return a == b;
    }
    return alike(a, b) && new ShapeFit().fits(a, b);
  }

  private static boolean alike(Shape a, Shape b) {
    Set<?> mine = members(a);
    Set<?> other = members(b);
    if (mine.equals(other)) {
      return a.kind() == Shape.Kind.OBJECT || sameWords(a, b);
    }
    if (isGenericElsewhere(a, b)) {
      return false;
    }
    Set<Object> common = new HashSet<>(mine);
    common.retainAll(other);
    int smaller = Math.min(mine.size(), other.size());
    if (a.kind() == Shape.Kind.ENUM) {
      return common.size() == smaller && sameWords(a, b);
    }
    if (a.inRequest() && b.inRequest()) {
      // A caller must not be offered a large type of which a small thing takes a fraction.
      return common.size() >= MOST_OF_REQUESTS * Math.max(mine.size(), other.size());
    }
    boolean answers = !a.inRequest() && !b.inRequest();
    return common.size() == smaller || (answers && common.size() >= MOST_OF_ANSWERS * smaller);
  }

  /** Tells whether the values two number enums share mean the same. */
  private static boolean sameWords(Shape a, Shape b) {
    Map<?, String> words = Objects.requireNonNull(a.values()).words();
    return Objects.requireNonNull(b.values()).words().entrySet().stream()
        .allMatch(
            value -> value.getValue().equals(words.getOrDefault(value.getKey(), value.getValue())));
  }

  /** A {@code status} of one thing is not part of a {@code status} of another thing. */
  private static boolean isGenericElsewhere(Shape a, Shape b) {
    if (!Stems.isGeneric(a.firstUse().words()) || a.firstUse().resource()) {
      return false;
    }
    Set<String> nouns = nouns(a);
    nouns.retainAll(nouns(b));
    return nouns.isEmpty();
  }

  private static Set<String> nouns(Shape shape) {
    return shape.uses().stream()
        .map(
            use ->
                use.depth() > 1 && use.parent() != null
                    ? String.join(" ", use.parent().find().firstUse().words())
                    : String.join(" ", use.operation().thing()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<?> members(Shape shape) {
    return shape.kind() == Shape.Kind.OBJECT
        ? shape.properties().keySet()
        : Objects.requireNonNull(shape.values()).words().keySet();
  }

  private static int size(Shape shape) {
    return members(shape).size();
  }
}
