package io.github.zoomjava.buildtools.generator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Refuses two things of one Java name. */
final class Names {

  private Names() {}

  static <T> void requireDistinct(
      Iterable<T> things, Function<T, String> java, Function<T, String> origin, SpecLocation at) {
    Map<String, String> owners = new HashMap<>();
    for (T thing : things) {
      String owner = owners.putIfAbsent(java.apply(thing), origin.apply(thing));
      if (owner != null) {
        throw at.error(
            owner + " and " + origin.apply(thing) + " are both " + java.apply(thing) + " in Java",
            "Rename one of them in names.yaml and import again");
      }
    }
  }
}
