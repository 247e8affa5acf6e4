package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** Makes the views of query parameters and of multipart forms. */
final class ParamsViews {

  private static final int BUILDER_INDENT = 4;
  private static final String NULL = "null";
  private static final String ABSENT = "JsonInput.absentList()";

  private final Family family;
  private final Properties properties;
  private final Usage usage;
  private final ModelDocs docs;

  ParamsViews(Family family, Properties properties, Usage usage, ModelDocs docs) {
    this.family = family;
    this.properties = properties;
    this.usage = usage;
    this.docs = docs;
  }

  /** The query parameters of one operation. */
  ParamsView ofQuery(String name, ApiOperation operation) {
    return view(
        name,
        operation.heldParameters().stream().map(Parameter::value).toList(),
        Javadoc.of(
            "The query parameters of "
                + operation.link(family.rootPackage())
                + "; null is not sent."));
  }

  /** The parts of a form. */
  ParamsView ofForm(String name) {
    return view(name, properties.of(name), docs.of(name, "null is not sent."));
  }

  private ParamsView view(String name, List<Property> held, Javadoc doc) {
    Imports imports = new Imports(family.modelPackage());
    imports.use(CoreTypes.PARAMS_BUILDER);
    imports.use("java.util.Collections");
    imports.use("java.util.LinkedHashMap");
    imports.use("java.util.Map");
    imports.use("java.util.function.Consumer");
    ModelDocs.describe(doc, held);
    Setters setters = new Setters("Builder", BUILDER_INDENT, imports, usage);
    List<ComponentView> components = new ComponentViews(imports).plain(held, setters);
    if (held.stream().anyMatch(Property::isList)) {
      imports.use(CoreTypes.JSON_INPUT);
    }
    imports.use("org.jspecify.annotations.Nullable");
    return new ParamsView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        doc.print(0),
        name,
        components,
        held.stream().filter(Property::isList).map(Property::java).toList(),
        held.stream().anyMatch(Property::sensitive),
        Lines.fill(
            4,
            "return new Builder(new Object[] {",
            held.stream().map(p -> p.isList() ? ABSENT : NULL).toList(),
            "}, Map.of());"),
        Lines.fill(
            4,
            "return new Builder(new Object[] {",
            components.stream().map(ComponentView::name).toList(),
            "}, extra);"),
        construction(name, components),
        Lines.two(
            2,
            "public static final class Builder",
            "extends ParamsBuilder<" + name + ", Builder> {"));
  }

  private static String construction(String name, List<ComponentView> components) {
    List<String> parts = new ArrayList<>(components.stream().map(ComponentView::cast).toList());
    parts.add("extra");
    return Lines.fill(6, "return new " + name + "(", parts, ");");
  }
}
