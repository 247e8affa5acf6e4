package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
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
    imports.use("java.util.function.Consumer");
    imports.use("org.jspecify.annotations.Nullable");
    Setters setters = new Setters(name, INDENT, imports, usage);
    List<ComponentView> components = new ComponentViews(imports, setters).of(all);
    List<String> accessors = new ArrayList<>();
    all.forEach(property -> accessors.add(accessor(property, imports, accessors.size())));
    OtherProperties other = OtherProperties.of(document.schema(name), document.schemaAt(name));
    if (other != null) {
      imports.use("java.util.Map");
    }
    CodecTable table = CodecTable.of(all, components, true, other, document.schemaAt(name));
    return new RequestView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        docs.of(name, "").print(0),
        name,
        components,
        accessors,
        Lines.fit(6, "new RecordCodec<>(", List.of(table.names(), name + "::shape"), ");"),
        table.cases(),
        other);
  }

  private static String accessor(Property property, Imports imports, int place) {
    String type = property.type().in(imports);
    String head =
        (property.deprecated() ? "@Deprecated " : "")
            + "public "
            + (property.isList() ? type : JavaType.nullable(type, imports))
            + " "
            + property.java()
            + "()";
    return Lines.method(INDENT, head, List.of("return get(" + place + ");"));
  }
}
