package io.github.zoomjava.buildtools.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of one file. A simple name belongs to the type that claims it first. */
final class Imports {

  /** From so many types on, a package of ours is imported as a whole. */
  private static final int MANY = 2;

  private final String ownPackage;
  private final Map<String, String> owners = new HashMap<>();
  private final TreeSet<String> used = new TreeSet<>();

  Imports(String ownPackage) {
    this.ownPackage = ownPackage;
  }

  /** Sets names aside for types the template writes in their simple form. */
  Imports reserve(String... qualified) {
    for (String name : qualified) {
      owners.putIfAbsent(simple(name), name);
    }
    return this;
  }

  /** The form of a type in this file: by its simple name, unless another type has that. */
  String use(String qualified) {
    String simple = simple(qualified);
    if (!owners.computeIfAbsent(simple, name -> qualified).equals(qualified)) {
      return qualified;
    }
    String home = home(qualified);
    if (!home.equals(ownPackage) && !home.equals("java.lang")) {
      used.add(qualified);
    }
    return simple;
  }

  /**
   * The names that stand behind {@code import}; several types of a package of ours are one star.
   */
  List<String> lines() {
    Map<String, List<String>> ours =
        used.stream().filter(Imports::isOurs).collect(Collectors.groupingBy(Imports::home));
    TreeSet<String> lines = new TreeSet<>(used);
    ours.forEach(
        (home, types) -> {
          if (types.size() >= MANY) {
            types.forEach(lines::remove);
            lines.add(home + ".*");
          }
        });
    return List.copyOf(lines);
  }

  /** Models, and what reads and writes them: packages of which no two share a simple name. */
  private static boolean isOurs(String qualified) {
    return home(qualified).endsWith(".model") || home(qualified).endsWith(".core.json");
  }

  private static String home(String qualified) {
    return qualified.substring(0, qualified.lastIndexOf('.'));
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
