package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the views of JSON records. */
final class RecordViews {

  private final Family family;
  private final Document document;
  private final Properties properties;
  private final Usage usage;
  private final ModelDocs docs;

  RecordViews(
      Family family, Document document, Properties properties, Usage usage, ModelDocs docs) {
    this.family = family;
    this.document = document;
    this.properties = properties;
    this.usage = usage;
    this.docs = docs;
  }

  RecordView of(String name) {
    Paging paging = usage.paging(name);
    List<Property> documented = properties.of(name);
    List<Property> all = paging == null ? documented : PageView.apart(paging, documented);
    boolean builder = usage.inRequests(name);
    refuseFiles(name, all);
    Imports imports = imports(builder);
    List<ComponentView> components = new ComponentViews(imports).json(all, builder);
    List<String> lists = all.stream().filter(Property::isList).map(Property::java).toList();
    if (!lists.isEmpty()) {
      imports.use(CoreTypes.JSON_INPUT);
    }
    Javadoc doc = docs.of(name, "");
    ModelDocs.describe(doc, all);
    PageView page =
        paging == null ? null : PageView.of(paging, all, imports, document.schemaAt(name));
    CodecTable table = CodecTable.of(all, components, document.schemaAt(name));
    String last = "(ExtraProperties) v[" + all.size() + "]";
    return new RecordView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        doc.print(0),
        name,
        components,
        components.stream().filter(component -> component.constant() != null).toList(),
        components.stream().filter(component -> component.constant() == null).toList(),
        lists,
        page == null ? "" : " implements Page<" + page.item() + ">",
        page == null ? null : page.item(),
        page == null ? null : page.items(),
        page == null ? null : page.token(),
        Lines.fill(10, "new " + name + "(", with(components, ComponentView::cast, last), ");"),
        Lines.fill(
            4, "return new Object[] {", with(components, c -> "r." + c.name(), "r.extra"), "};"),
        Lines.fit(6, "new RecordCodec<>(", List.of(table.names(), name + "::shape"), ");"),
        table.cases(),
        all.stream().anyMatch(Property::sensitive),
        builder,
        Lines.two(
            2,
            "public static final class Builder",
            "extends RecordBuilder<" + name + ", Builder> {"));
  }

  private Imports imports(boolean builder) {
    Imports imports = new Imports(family.modelPackage());
    imports.use(CoreTypes.EXTRA_PROPERTIES);
    imports.use(CoreTypes.JSON_CODEC);
    imports.use(CoreTypes.RECORD_CODEC);
    imports.use("org.jspecify.annotations.Nullable");
    if (builder) {
      imports.use(CoreTypes.RECORD_BUILDER);
      imports.use("java.util.function.Consumer");
    }
    return imports;
  }

  private static List<String> with(
      List<ComponentView> components, Function<ComponentView, String> part, String last) {
    List<String> parts = new ArrayList<>(components.stream().map(part).toList());
    parts.add(last);
    return parts;
  }

  private void refuseFiles(String name, List<Property> all) {
    for (Property property : all) {
      if (isFile(property.type())) {
        throw document
            .schemaAt(name)
            .at("properties", property.wire())
            .error("JSON has no place for a file", "Use it in a multipart form, or make it text");
      }
    }
  }

  private static boolean isFile(JavaType type) {
    return type instanceof JavaType.ListOf list ? isFile(list.item()) : type.is(Scalar.FILE);
  }
}
