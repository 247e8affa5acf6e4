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
   * @param erasure name and parameter types as the compiler compares them
   */
  record Method(
      String javadoc,
      List<String> annotations,
      String signature,
      List<String> statements,
      String erasure) {}
}
