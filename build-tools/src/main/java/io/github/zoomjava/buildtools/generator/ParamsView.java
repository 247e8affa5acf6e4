package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** A record of query parameters, or of the parts of a multipart form. */
record ParamsView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<ComponentView> components,
    List<String> lists,
    boolean masked,
    String extraDoc) {
  boolean hasLists() {
    return !lists.isEmpty();
  }
}
