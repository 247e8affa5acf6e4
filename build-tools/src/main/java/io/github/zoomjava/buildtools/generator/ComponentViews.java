package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns properties into what the templates print of them. */
final class ComponentViews {

  private static final int INDENT = 2;

  private final Imports imports;

  ComponentViews(Imports imports) {
    this.imports = imports;
  }

  /** Properties of JSON, with the setters of their request or builder, if there is one. */
  List<ComponentView> json(List<Property> properties, @Nullable Setters setters) {
    return views(
        properties,
        (property, place) ->
            new ComponentView(
                property.java(),
                place,
                property.declaredIn(imports) + " " + property.java(),
                property.java(),
                cast(property, place),
                codec(property.type()),
                property.deprecated(),
                property.doc().isEmpty()
                    ? ""
                    : Javadoc.of(JavaNames.capitalize(property.doc()) + ".").print(INDENT),
                setters == null ? List.of() : setters.of(property, "put(" + place + ", value)")));
  }

  /** Query parameters, or the parts of a form. */
  List<ComponentView> plain(List<Property> properties, Setters setters) {
    return views(
        properties,
        (property, place) ->
            new ComponentView(
                property.java(),
                place,
                property.declaredIn(imports) + " " + property.java(),
                property.sensitive()
                    ? imports.use(CoreTypes.MASKED) + ".of(" + property.java() + ")"
                    : property.java(),
                property.required() ? requiredCast(property, place) : cast(property, place),
                "",
                property.deprecated(),
                "",
                setters.of(
                    property, (property.isList() ? "putList(" : "put(") + place + ", value)")));
  }

  private static List<ComponentView> views(
      List<Property> properties, BiFunction<Property, Integer, ComponentView> view) {
    List<ComponentView> views = new ArrayList<>();
    for (Property property : properties) {
      views.add(view.apply(property, views.size()));
    }
    return views;
  }

  private String cast(Property property, int place) {
    return "(" + property.type().in(imports) + ") v[" + place + "]";
  }

  private String requiredCast(Property property, int place) {
    return "(%s) required(%s, v[%d])"
        .formatted(property.type().in(imports), JavaNames.literal(property.java()), place);
  }

  private String codec(JavaType type) {
    return type instanceof JavaType.ListOf list ? list.item().codec(imports) : type.codec(imports);
  }
}
