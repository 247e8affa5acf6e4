package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** A façade: the API of a tag, blocking or with futures. */
record ApiView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    String endpoints,
    List<Method> methods) {

  /**
   * One overload.
   *
   * @param code the whole method
   * @param erasure name and parameter types as the compiler compares them
   * @param main whether it is the first of its operation, which a blank line sets apart
   */
  record Method(
      String javadoc, List<String> annotations, String code, String erasure, boolean main) {}
}
