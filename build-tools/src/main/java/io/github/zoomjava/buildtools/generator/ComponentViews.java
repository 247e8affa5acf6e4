package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
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
    return views(properties, true, builder);
  }

  /** Components of query parameters or of a form. */
  List<ComponentView> plain(List<Property> properties) {
    return views(properties, false, true);
  }

  private List<ComponentView> views(List<Property> properties, boolean json, boolean builder) {
    List<ComponentView> views = new ArrayList<>();
    for (Property property : properties) {
      views.add(view(property, views.size(), json, builder));
    }
    return views;
  }

  private ComponentView view(Property property, int place, boolean json, boolean builder) {
    String plain = property.type().in(imports);
    boolean list = property.isList();
    String cast = "(" + plain + ") v[" + place + "]";
    String constant = property.constant();
    return new ComponentView(
        property.java(),
        place,
        constant == null ? null : JavaNames.literal(constant),
        property.declaredIn(imports) + " " + property.java(),
        builder ? JavaType.nullable(plain, imports) : "",
        list && !json ? "putList" : "put",
        property.sensitive() && !json
            ? imports.use(CoreTypes.MASKED) + ".of(" + property.java() + ")"
            : property.java(),
        json || !property.required() ? cast : requiredCast(property, plain, place),
        json ? codec(property.type()) : "",
        property.deprecated(),
        json && builder && property.type().isRecord() ? plain : null,
        builder ? varargs(property.type()) : null);
  }

  private static String requiredCast(Property property, String plain, int place) {
    return "(%s) required(%s, v[%d])".formatted(plain, JavaNames.literal(property.java()), place);
  }

  private String codec(JavaType type) {
    return type instanceof JavaType.ListOf list ? list.item().codec(imports) : type.codec(imports);
  }

  private @Nullable String varargs(JavaType type) {
    boolean listable =
        type instanceof JavaType.ListOf list
            && !list.item().isRecord()
            && !(list.item() instanceof JavaType.ListOf);
    return listable ? ((JavaType.ListOf) type).item().in(imports) : null;
  }
}
