package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the properties of JSON into what the templates print of them. */
final class ComponentViews {

  private static final int INDENT = 2;

  private final Imports imports;
  private final @Nullable Setters setters;

  /** Takes the setters of the request or builder, if there is one. */
  ComponentViews(Imports imports, @Nullable Setters setters) {
    this.imports = imports;
    this.setters = setters;
  }

  List<ComponentView> of(List<Property> properties) {
    List<ComponentView> views = new ArrayList<>();
    for (Property property : properties) {
      views.add(view(property, views.size()));
    }
    return views;
  }

  private ComponentView view(Property property, int place) {
    String plain = property.type().in(imports);
    String constant = property.constant();
    return new ComponentView(
        property.component(),
        place,
        constant == null ? null : JavaNames.literal(constant),
        property.declaredIn(imports) + " " + property.component(),
        property.promise() == Promise.IDENTITY ? identity(property, plain) : null,
        copyOf(property) == null ? null : accessor(property),
        property.isList() || copyOf(property) != null ? copied(property) : null,
        "(" + plain + ") v[" + place + "]",
        codec(property.type()),
        property.deprecated(),
        constant == null ? property.javadoc(INDENT) : "",
        setters == null || constant != null
            ? List.of()
            : setters.of(property, "put(" + place + ", value)", "putText(" + place + ", value)"));
  }

  private static String identity(Property property, String type) {
    return Lines.method(
        INDENT,
        "public " + type + " " + property.java() + "()",
        List.of(
            "return RecordCodec.identity(%s, %s, this, extra);"
                .formatted(property.component(), JavaNames.literal(property.wire()))));
  }

  /** Any JSON can be changed by whoever holds it, so it is copied on its way in and out. */
  private String accessor(Property property) {
    return Lines.method(
        INDENT,
        (property.deprecated() ? "@Deprecated " : "")
            + "public "
            + property.declaredIn(imports)
            + " "
            + property.component()
            + "()",
        List.of("return " + copyOf(property) + ";"));
  }

  private static String copied(Property property) {
    String copy = copyOf(property);
    String name = property.component();
    return name + " = " + (copy == null ? "JsonInput.immutable(" + name + ")" : copy) + ";";
  }

  private static @Nullable String copyOf(Property property) {
    if (property.type().is(Scalar.JSON)) {
      return "JsonInput.copy(" + property.component() + ")";
    }
    return property.type() instanceof JavaType.ListOf list && list.item().is(Scalar.JSON)
        ? "JsonInput.copies(" + property.component() + ")"
        : null;
  }

  private String codec(JavaType type) {
    return type instanceof JavaType.ListOf list && !list.joined()
        ? list.item().codec(imports)
        : type.codec(imports);
  }
}
