package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * A record of query parameters, or of the parts of a multipart form.
 *
 * @param blank what a builder begins with
 * @param copy a builder with the record's values, as an expression with its semicolon
 * @param construction from an array of values to the record, likewise
 */
record ParamsView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<ComponentView> components,
    List<String> lists,
    boolean masked,
    String blank,
    String copy,
    String construction,
    String builderHead) {
  boolean hasLists() {
    return !lists.isEmpty();
  }
}
