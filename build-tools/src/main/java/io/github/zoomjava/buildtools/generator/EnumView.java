package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * An open enum.
 *
 * @param known the list of the constants, as a statement
 * @param codec the codec, likewise
 * @param text the expression for {@code toString}
 */
record EnumView(
    String family,
    String packageName,
    List<String> imports,
    String javadoc,
    String type,
    String valueType,
    List<Constant> constants,
    String known,
    String codec,
    String text) {

  /** One value, and the code that declares it. */
  record Constant(String name, String literal, String code) {}
}
