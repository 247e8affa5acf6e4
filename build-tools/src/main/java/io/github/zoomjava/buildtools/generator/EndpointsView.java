package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * The Retrofit interface of a tag.
 *
 * @param joins whether lists are joined with commas somewhere
 */
record EndpointsView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<Endpoint> operations,
    boolean joins) {

  /**
   * One operation: the constant that describes it, the method Retrofit implements, and a static
   * helper that both façades call with typed values.
   */
  record Endpoint(
      String constant,
      String operation,
      String annotation,
      String signature,
      String helper,
      List<String> statements) {}
}
