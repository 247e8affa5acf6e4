package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** Makes the views of what is only ever sent as JSON. */
final class RequestViews {

  private static final int INDENT = 2;

  private final Family family;
  private final Document document;
  private final Properties properties;
  private final Usage usage;
  private final ModelDocs docs;

  RequestViews(
      Family family, Document document, Properties properties, Usage usage, ModelDocs docs) {
    this.family = family;
    this.document = document;
    this.properties = properties;
    this.usage = usage;
    this.docs = docs;
  }

  RequestView of(String name) {
    List<Property> all = properties.of(name);
    all.forEach(property -> property.refuseFile(document.schemaAt(name)));
    Imports imports = new Imports(family.modelPackage());
    imports.use(CoreTypes.JSON_CODEC);
    imports.use(CoreTypes.RECORD_CODEC);
    imports.use(CoreTypes.REQUEST_OBJECT);
    imports.use("org.jspecify.annotations.Nullable");
    Setters setters = new Setters(name, INDENT, imports, usage);
    List<ComponentView> components = new ComponentViews(imports, setters).of(all);
    CodecTable table = CodecTable.of(all, components, true, document.schemaAt(name));
    return new RequestView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        docs.of(name, "").print(0),
        name,
        components,
        Lines.fit(6, "new RecordCodec<>(", List.of(table.names(), name + "::shape"), ");"),
        table.cases());
  }
}
