package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the methods that set one property of a request, a builder or parameters. */
final class Setters {

  private final String owner;
  private final int indent;
  private final Imports imports;
  private final Usage usage;

  /**
   * Setters for one class.
   *
   * @param owner the class, which each setter gives back
   */
  Setters(String owner, int indent, Imports imports, Usage usage) {
    this.owner = owner;
    this.indent = indent;
    this.imports = imports;
    this.usage = usage;
  }

  /**
   * One for the value, one for its primitive; one for a lambda that fills it in; one for items
   * listed in place.
   */
  List<String> of(Property property, String put) {
    JavaType type = property.type();
    String plain = type.in(imports);
    List<String> setters = new ArrayList<>();
    setters.add(setter(property, JavaType.nullable(plain, imports) + " value", put));
    if (type.is(Scalar.INT64) || type.is(Scalar.FLOAT64)) {
      // An int is widened to a primitive only: without this one, setter(5) would not compile.
      setters.add(setter(property, type.argumentIn(imports) + " value", put));
    }
    if (type instanceof JavaType.Model model && type.isRecord()) {
      Making making = Making.of(plain, usage.isAnswered(model.schema()));
      String lambda = imports.use("java.util.function.Consumer") + "<" + making.filled() + "> fill";
      setters.add(setter(property, lambda, property.java() + "(" + making.with("fill") + ")"));
    }
    if (type instanceof JavaType.ListOf list && isListable(list.item())) {
      String items = list.item().in(imports) + "... values";
      setters.add(setter(property, items, property.java() + "(List.of(values))"));
    }
    return setters;
  }

  private static boolean isListable(JavaType item) {
    return !item.isRecord() && !(item instanceof JavaType.ListOf);
  }

  private String setter(Property property, String parameter, String result) {
    String head =
        (property.deprecated() ? "@Deprecated " : "")
            + "public "
            + owner
            + " "
            + property.java()
            + "("
            + parameter
            + ")";
    return Lines.method(indent, head, List.of("return " + result + ";"));
  }
}
