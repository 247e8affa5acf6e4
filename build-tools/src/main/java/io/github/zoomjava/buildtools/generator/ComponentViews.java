package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns properties into what the templates print of them. */
final class ComponentViews {

  private final Imports imports;

  ComponentViews(Imports imports) {
    this.imports = imports;
  }

  /** Components of a record that is JSON. */
  List<ComponentView> json(List<Property> properties, boolean builder) {
    return properties.stream().map(property -> view(property, true, builder)).toList();
  }

  /** Components of query parameters or of a form. */
  List<ComponentView> plain(List<Property> properties) {
    return properties.stream().map(property -> view(property, false, true)).toList();
  }

  private ComponentView view(Property property, boolean json, boolean builder) {
    String wire = JavaNames.literal(property.wire());
    String plain = property.type().in(imports);
    boolean list = property.isList();
    boolean nested = json && builder && property.type().isRecord();
    if (nested) {
      imports.use("java.util.function.Consumer");
    }
    String absent = list ? " = " + imports.use(CoreTypes.JSON_INPUT) + ".absentList();" : "";
    String nullable = builder ? JavaType.nullable(plain, imports) : "";
    return new ComponentView(
        property.java(),
        wire,
        property.declaredIn(imports) + " " + property.java(),
        plain + " " + local(property.java()) + (list ? absent : " = null;"),
        local(property.java()),
        (list ? plain : nullable) + " " + property.java() + (list ? absent : ";"),
        nullable,
        json ? read(property.type()) : "",
        json ? write(property, wire) : "",
        builder ? set(list, json, wire) : "",
        property.sensitive()
            ? imports.use(CoreTypes.MASKED) + ".of(" + property.java() + ")"
            : property.java(),
        property.required(),
        property.java() + (list ? ".isEmpty()" : " == null"),
        property.deprecated(),
        nested ? plain : null,
        builder ? varargs(property.type()) : null);
  }

  /** {@code in} is the reader in generated code. */
  private static String local(String name) {
    return name.equals("in") ? "inValue" : name;
  }

  private String read(JavaType type) {
    if (type instanceof JavaType.Basic basic) {
      return "in." + basic.scalar().method() + "()";
    }
    return type instanceof JavaType.ListOf list
        ? "in.list(" + list.item().codec(imports) + ")"
        : "in.value(" + type.codec(imports) + ")";
  }

  private String write(Property property, String wire) {
    String named = "(" + wire + ", value." + property.java() + "()";
    if (property.type() instanceof JavaType.Basic basic) {
      return "out." + basic.scalar().method() + named + ");";
    }
    return property.type() instanceof JavaType.ListOf list
        ? "out.list" + named + ", " + list.item().codec(imports) + ");"
        : "out.value" + named + ", " + property.type().codec(imports) + ");";
  }

  private String set(boolean list, boolean json, String wire) {
    if (json) {
      return (list ? "setList(" : "set(") + wire + ", value)";
    }
    return list ? imports.use(CoreTypes.JSON_INPUT) + ".immutable(value)" : "value";
  }

  private @Nullable String varargs(JavaType type) {
    boolean listable =
        type instanceof JavaType.ListOf list
            && !list.item().isRecord()
            && !(list.item() instanceof JavaType.ListOf);
    return listable ? ((JavaType.ListOf) type).item().in(imports) : null;
  }
}
