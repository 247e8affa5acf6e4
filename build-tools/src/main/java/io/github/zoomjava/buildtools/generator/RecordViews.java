package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the views of JSON records. */
final class RecordViews {

  private static final int BUILDER_INDENT = 4;
  private static final String GRANULAR = "x-zoom-granular-scopes";

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
    List<Property> documented =
        properties.of(name).stream()
            .map(p -> usage.isContainer(name, p) ? p.asContainer() : p)
            .toList();
    List<Property> all = paging == null ? documented : PageView.apart(paging, documented);
    boolean builder = usage.inRequests(name);
    all.forEach(property -> property.refuseFile(document.schemaAt(name)));
    Imports imports = imports(builder);
    Setters setters = builder ? new Setters("Builder", BUILDER_INDENT, imports, usage) : null;
    List<ComponentView> components = new ComponentViews(imports, setters).of(all);
    boolean lists = all.stream().anyMatch(Property::isList);
    if (components.stream().anyMatch(component -> component.copy() != null)) {
      imports.use(CoreTypes.JSON_INPUT);
    }
    Javadoc doc = docs.of(name, "");
    Extensions event = usage.event(name);
    if (event != null) {
      doc.list(OperationDocs.scopes(event.texts("x-zoom-scopes"), event.texts(GRANULAR)));
    }
    ModelDocs.describe(doc, all);
    PageView page =
        paging == null ? null : PageView.of(paging, all, imports, document.schemaAt(name));
    OtherProperties other = OtherProperties.of(document.schema(name), document.schemaAt(name));
    if (other != null) {
      imports.use("java.util.Map");
    }
    CodecTable table = CodecTable.of(all, components, builder, other, document.schemaAt(name));
    String last = "(ExtraProperties) v[" + all.size() + "]";
    String implemented = implemented(name, page, imports);
    return new RecordView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        doc.print(0),
        name,
        components,
        lists,
        implemented,
        page == null ? null : page.item(),
        page == null ? null : page.items(),
        page == null ? null : page.token(),
        Lines.fill(
            6,
            "case RecordCodec.CREATE -> new " + name + "(",
            with(components, ComponentView::cast, last),
            ");"),
        Lines.fill(
            6,
            "case RecordCodec.VALUES -> { %1$s r = (%1$s) v[0]; yield new Object[] {"
                .formatted(name),
            with(components, c -> "r." + c.name(), "r.extra"),
            "}; }"),
        Lines.fit(6, "new RecordCodec<>(", List.of(table.names(), name + "::shape"), ");"),
        table.cases(),
        other,
        builder,
        Lines.two(
            2,
            "public static final class Builder",
            "extends RecordBuilder<" + name + ", Builder> {"));
  }

  private String implemented(String name, @Nullable PageView page, Imports imports) {
    if (usage.event(name) != null) {
      return " implements " + imports.use(CoreTypes.ZOOM_EVENT);
    }
    return page == null ? "" : " implements " + page.implemented();
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
}
