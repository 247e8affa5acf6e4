package io.github.zoomjava.buildtools.importer.shape;

import io.github.zoomjava.buildtools.importer.ImportException;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names every object and enum of a family: locked, else curated, else the first free candidate. */
public final class TypeNames {
  static final int LONG = 40;
  static final int LONGEST = 52;

  /** A property name of more words than this may lend a type its last words only. */
  private static final int MANY_WORDS = 4;

  /** Names of the language and of the core that a type of ours must not hide. */
  private static final Set<String> TAKEN =
      Set.of(
          "Object",
          "File",
          "Date",
          "Error",
          "Exception",
          "Thread",
          "System",
          "String",
          "Integer",
          "Long",
          "Double",
          "Boolean",
          "List",
          "Map",
          "Record",
          "Enum",
          "Override",
          "Deprecated",
          "Instant",
          "LocalDate",
          "Consumer",
          "Nullable",
          "Page",
          "Paged",
          "Operation",
          "OpenEnum",
          "JsonCodec",
          "JsonInput",
          "JsonOutput",
          "JsonBuilder",
          "JsonElement",
          "ExtraProperties",
          "FilePart",
          "ZoomFile",
          "ZoomResponse",
          "ZoomClient",
          "Number",
          "Package",
          "Module",
          "Character",
          "Process");

  private static final Comparator<Shape> ORDER =
      Comparator.comparingInt(Shape::depth)
          .thenComparing(shape -> shape.kind() == Shape.Kind.ENUM)
          .thenComparing(shape -> shape.inRequest() && !shape.inResponse())
          .thenComparing(shape -> -shape.uses().size())
          .thenComparing(shape -> shape.firstUse().position());

  private final NameLock lock;
  private final Map<String, String> lockedTypes;
  private final Map<Shape, List<String>> names = new LinkedHashMap<>();
  // Two names that differ in case only would share a file on many file systems.
  private final Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private TypeNames(NameLock lock) {
    this.lock = lock;
    this.lockedTypes = lock.lockedTypes();
    used.addAll(TAKEN);
    used.addAll(lock.namedTypes().values());
  }

  /** Names all shapes and tells the lock. */
  public static Map<Shape, String> of(Shapes shapes, NameLock lock, ImportReport report) {
    TypeNames names = new TypeNames(lock);
    List<Shape> ordered = new ArrayList<>(shapes.named());
    // What has its name from an earlier import keeps it, whatever else might want it.
    ordered.sort(Comparator.comparing(names::isNew).thenComparing(ORDER));
    Map<Shape, String> result = new LinkedHashMap<>();
    for (Shape shape : ordered) {
      result.put(shape, names.name(shape));
    }
    result.forEach(
        (shape, name) -> lock.lockType(name, shape.uses().stream().map(Use::position).toList()));
    result.values().stream()
        .filter(name -> name.length() > LONG)
        .forEach(name -> report.ugly(name, "longer than " + LONG));
    return result;
  }

  private boolean isNew(Shape shape) {
    return shape.uses().stream().noneMatch(use -> lockedTypes.containsKey(use.position()));
  }

  private String name(Shape shape) {
    String fixed = fixedName(shape);
    if (fixed != null) {
      used.add(fixed);
      names.put(shape, Words.of(fixed));
      return fixed;
    }
    for (List<String> words : candidates(shape)) {
      String name = Words.upperCamel(words);
      if (name.length() <= LONGEST && used.add(name)) {
        names.put(shape, words);
        return name;
      }
    }
    throw new ImportException(
        shape.firstUse().position(),
        "no free name for this type; tried "
            + candidates(shape).stream().map(Words::upperCamel).distinct().toList(),
        "Give it one under curated/types in the family's names.yaml, keyed by this position.");
  }

  private @org.jspecify.annotations.Nullable String fixedName(Shape shape) {
    List<Use> uses = shape.uses().stream().sorted(Use.ORDER).toList();
    for (Use use : uses) {
      String locked = lockedTypes.get(use.position());
      if (locked != null && !isNameOfOther(locked, shape)) {
        return locked;
      }
    }
    for (Use use : uses) {
      String curated = lock.curatedType(use.position());
      boolean taken = curated != null && isNameOfOther(curated, shape);
      if (taken && lockedTypes.containsValue(curated)) {
        // Earlier imports gave the name to a type that has grown apart from this one.
        continue;
      }
      if (taken) {
        throw new ImportException(
            use.position(),
            "the curated name " + curated + " is that of another type, and the two do not fit",
            "Give one of them another name under curated/types in the family's names.yaml.");
      }
      if (curated != null) {
        return curated;
      }
    }
    return null;
  }

  private boolean isNameOfOther(String name, Shape shape) {
    return names.entrySet().stream()
        .anyMatch(
            entry -> entry.getKey() != shape && Words.upperCamel(entry.getValue()).equals(name));
  }

  /** Names from best to last resort; short ones before long ones. */
  private List<List<String>> candidates(Shape shape) {
    if (MessageNames.isPart(shape)) {
      return shortOnesFirst(MessageNames.of(shape));
    }
    List<List<String>> candidates = new ArrayList<>();
    List<List<String>> words = shape.uses().stream().map(Use::words).distinct().toList();
    List<String> common = Stems.common(words);
    boolean things = shape.uses().stream().allMatch(Use::resource);
    if (words.size() > 1
        && common.size() > (things ? 0 : 1)
        && !Stems.isGeneric(common)
        && !Stems.isEnding(common)) {
      candidates.add(common);
    }
    for (Use use : usesByWeight(shape)) {
      candidates.addAll(
          use.depth() == 0 || use.resource() ? afterOperation(use) : afterProperty(shape, use));
    }
    return shortOnesFirst(requestForms(shape, candidates));
  }

  private static List<List<String>> shortOnesFirst(List<List<String>> all) {
    List<List<String>> sorted =
        new ArrayList<>(all.stream().filter(words -> length(words) <= LONG).toList());
    all.stream()
        .filter(words -> length(words) > LONG)
        .sorted(Comparator.comparingInt(TypeNames::length))
        .forEach(sorted::add);
    return sorted;
  }

  /** Calls what only requests have a request where an answer has the plain name. */
  private static List<List<String>> requestForms(Shape shape, List<List<String>> candidates) {
    if (shape.inResponse() || shape.kind() != Shape.Kind.OBJECT) {
      return candidates;
    }
    List<List<String>> all = new ArrayList<>();
    for (List<String> words : candidates) {
      all.add(words);
      if (!words.get(words.size() - 1).equals("request")) {
        all.add(Stems.join(words, List.of("request")));
      }
    }
    return all;
  }

  /** The name a place would have if it were the only one. */
  private List<String> ownName(Use use) {
    return use.depth() == 0 || use.resource() ? use.words() : Stems.join(stem(use), use.words());
  }

  private static List<List<String>> afterOperation(Use use) {
    boolean item = use.depth() > 0 && use.resource();
    List<String> other =
        item
            ? Stems.join(use.operation().thing(), List.of("entry"))
            : use.operation().otherResponse();
    if (use.request()) {
      return List.of(use.words());
    }
    List<String> lastResort = Stems.join(List.of(use.operation().verb()), other);
    return List.of(use.words(), other, lastResort);
  }

  private List<List<String>> afterProperty(Shape shape, Use use) {
    List<List<String>> names = new ArrayList<>();
    List<String> words = use.words();
    List<String> stem = stem(use);
    List<String> thing = use.operation().thing();
    boolean several = shape.uses().stream().map(this::stem).distinct().count() > 1;
    if (!Stems.isGeneric(words)
        && (words.size() > 1 || shape.kind() == Shape.Kind.OBJECT || several)) {
      names.add(words);
    }
    List<String> shared = Stems.common(shape.uses().stream().map(this::ownName).toList());
    if (several && shared.size() > 1) {
      // What several things have is called after none of them.
      names.add(shared);
    }
    names.add(Stems.join(stem, words));
    names.add(Stems.join(thing, words));
    names.add(Stems.join(thing, Stems.join(Stems.last(stem, 1), words)));
    names.add(Stems.join(List.of(use.operation().verb()), Stems.join(thing, words)));
    // From here on words are lost to keep the name short.
    names.add(Stems.join(Stems.last(stem, 2), words));
    names.add(Stems.join(Stems.last(stem, 1), words));
    if (words.size() > MANY_WORDS) {
      names.add(Stems.join(Stems.last(stem, 2), Stems.last(words, MANY_WORDS)));
    }
    if (shape.kind() == Shape.Kind.ENUM) {
      names.add(Stems.join(Stems.join(Stems.last(stem, 2), words), List.of("option")));
    }
    return names;
  }

  private List<String> stem(Use use) {
    Shape parent = use.parent();
    if (parent == null) {
      return Words.singular(use.operation().thing());
    }
    Shape home = parent.find();
    return Stems.of(names.getOrDefault(home, use.operation().thing()), true, home.firstUse());
  }

  /** One use per different stem, those that most uses share first. */
  private List<Use> usesByWeight(Shape shape) {
    Map<List<String>, List<Use>> byStem = new HashMap<>();
    for (Use use : shape.uses().stream().sorted(Use.ORDER).toList()) {
      byStem.computeIfAbsent(ownName(use), s -> new ArrayList<>()).add(use);
    }
    return byStem.values().stream()
        .sorted(
            Comparator.comparingInt((List<Use> uses) -> uses.get(0).depth())
                .thenComparing(uses -> -uses.size())
                .thenComparing(uses -> uses.get(0).position()))
        .map(uses -> uses.get(0))
        .toList();
  }

  private static int length(List<String> words) {
    return Words.upperCamel(words).length();
  }
}
