package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON that is only ever sent.
 *
 * @param accessors the methods that tell what was set
 * @param table the codec with the names of the properties, as an expression with its semicolon
 * @param cases the codecs by place
 * @param other the texts under other names, or null
 */
record RequestView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<ComponentView> components,
    List<String> accessors,
    String table,
    List<String> cases,
    @Nullable OtherProperties other) {

  /** The components that every request of this type sends alike. */
  List<ComponentView> constants() {
    return components.stream().filter(component -> component.constant() != null).toList();
  }
}
