package io.github.zoomjava.buildtools.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The imports of one file. A simple name belongs to the type that claims it first. */
final class Imports {

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

  /** How a type is written in this file: by its simple name, unless another type has that. */
  String use(String qualified) {
    String simple = simple(qualified);
    if (!owners.computeIfAbsent(simple, name -> qualified).equals(qualified)) {
      return qualified;
    }
    String home = qualified.substring(0, qualified.length() - simple.length() - 1);
    if (!home.equals(ownPackage) && !home.equals("java.lang")) {
      used.add(qualified);
    }
    return simple;
  }

  List<String> lines() {
    return List.copyOf(used);
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
