package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the methods that set one property of a request, a builder or parameters. */
final class Setters {

  /** The compiler fears for an array of lambdas, although it is only read. */
  private static final String LAMBDAS = "@SafeVarargs @SuppressWarnings(\"varargs\") public final ";

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
   * One for the value, for any number where it is one of 64 bits, and for each other form of a
   * time; one for a lambda that fills it in; one for items listed in place.
   *
   * @param put sets a value of the property's type
   * @param putOther sets a value of another type
   */
  List<String> of(Property property, String put, String putOther) {
    JavaType type = property.type();
    String plain = type.in(imports);
    String taken = property.required() ? plain : JavaType.nullable(plain, imports);
    String java = property.java();
    List<String> setters = new ArrayList<>();
    String number = numberPut(type, put);
    if (number == null) {
      setters.add(setter("public ", property, taken + " value", put));
    } else {
      // An int never becomes a Long, and a null Integer fails at a long: a Number takes them all.
      String any = property.required() ? "Number" : JavaType.nullable("Number", imports);
      setters.add(setter("public ", property, any + " value", number));
    }
    if (type instanceof JavaType.Time time) {
      for (Scalar other : time.forms().alternatives()) {
        String name = JavaType.nullable(imports.use(other.qualified()), imports);
        setters.add(setter("public ", property, name + " value", putOther));
      }
    }
    if (type.isRecord()) {
      String made = java + "(" + plain + ".of(fill))";
      setters.add(setter("public ", property, lambda(type) + " fill", made));
    }
    if (type instanceof JavaType.ListOf list) {
      String item = list.item().in(imports);
      if (list.item().isRecord()) {
        String arrays = imports.use("java.util.Arrays");
        String made = "%s(%s.stream(fills).map(%s::of).toList())".formatted(java, arrays, item);
        setters.add(setter(LAMBDAS, property, lambda(list.item()) + "... fills", made));
      } else if (list.item().is(Scalar.INT64)) {
        String made = imports.use(CoreTypes.JSON_INPUT) + ".listOf(values)";
        setters.add(setter("public ", property, "long... values", java + "(" + made + ")"));
      } else if (!(list.item() instanceof JavaType.ListOf)) {
        setters.add(setter("public ", property, item + "... values", java + "(List.of(values))"));
      }
    }
    return setters;
  }

  /** Returns the call that converts any number to one of 64 bits; null for other properties. */
  private static @Nullable String numberPut(JavaType type, String put) {
    boolean whole = type.is(Scalar.INT64);
    if (!put.startsWith("put(") || !(whole || type.is(Scalar.FLOAT64))) {
      return null;
    }
    return (whole ? "putLong" : "putDouble") + put.substring("put".length());
  }

  private String lambda(JavaType type) {
    return imports.use("java.util.function.Consumer") + "<" + usage.filledIn(type, imports) + ">";
  }

  private String setter(String modifiers, Property property, String parameter, String result) {
    String head =
        (property.deprecated() ? "@Deprecated " : "")
            + modifiers
            + owner
            + " "
            + property.java()
            + "("
            + parameter
            + ")";
    return Lines.method(indent, head, List.of("return " + result + ";"));
  }
}
