package io.github.zoomjava.buildtools.generator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of JSON: answers, requests and their parts.
 *
 * @param lists whether a component is a list
 * @param implemented the interfaces with their keyword, or empty
 * @param items the expression for the items of a page that calls them differently, or null
 * @param token the expression for the next page token, or null
 * @param construction from an array of values to the record, as an expression with its semicolon
 * @param array from the record to an array of values, likewise
 * @param table the codec with the names of the properties, likewise
 * @param cases the codecs by place
 * @param other the texts under other names, or null
 */
record RecordView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    List<ComponentView> components,
    boolean lists,
    String implemented,
    @Nullable String item,
    @Nullable String items,
    @Nullable String token,
    String construction,
    String array,
    String table,
    List<String> cases,
    @Nullable OtherProperties other,
    boolean builder,
    String builderHead) {
  /** The components that every request of this type sends alike. */
  List<ComponentView> constants() {
    return components.stream().filter(component -> component.constant() != null).toList();
  }

  /** The constructor that copies what could be changed; null where nothing could be. */
  @Nullable String compact() {
    List<String> copies =
        components.stream().map(ComponentView::copy).filter(Objects::nonNull).toList();
    return copies.isEmpty() ? null : Lines.method(2, "public " + type, Lines.run(4, copies));
  }

  boolean hasLists() {
    return lists;
  }
}
