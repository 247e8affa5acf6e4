package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * The query parameters of an operation, or the parts of a multipart form.
 *
 * @param required the names of what is required, as arguments
 */
record ParamsView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    String required,
    List<Parameter> parameters) {

  /**
   * One parameter.
   *
   * @param javadoc what the document says of it, as a comment; empty for nothing
   * @param setters the methods that set it
   */
  record Parameter(String javadoc, List<String> setters) {}
}
