package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * What is only ever sent as JSON.
 *
 * @param table the codec with the names of the properties, as an expression with its semicolon
 * @param cases the codecs by place
 */
record RequestView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<ComponentView> components,
    String table,
    List<String> cases) {

  /** What every request of this type says. */
  List<ComponentView> constants() {
    return components.stream().filter(component -> component.constant() != null).toList();
  }
}
