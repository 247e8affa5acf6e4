package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the views of open enums. */
final class EnumViews {

  /** The names that every open enum has besides its values. */
  private static final Set<String> OWN_CONSTANTS = Set.of("JSON", "KNOWN");

  private final Family family;
  private final Document document;
  private final ModelDocs docs;

  EnumViews(Family family, Document document, ModelDocs docs) {
    this.family = family;
    this.document = document;
    this.docs = docs;
  }

  EnumView of(String name) {
    Schema<?> schema = document.schema(name);
    SpecLocation at = document.schemaAt(name);
    Kind kind = kind(schema, at);
    List<EnumView.Constant> constants = constants(name, schema, kind, at);
    Imports imports = new Imports(family.modelPackage());
    imports.use("java.util.List");
    imports.use(CoreTypes.JSON_CODEC);
    imports.use(CoreTypes.OPEN_ENUM);
    return new EnumView(
        family.name(),
        family.modelPackage(),
        imports.lines(),
        docs.of(name, "values Zoom adds later are kept as they come.").print(0),
        name,
        kind.type,
        constants,
        Lines.fill(
            2,
            "public static final List<" + name + "> KNOWN = List.of(",
            constants.stream().map(EnumView.Constant::name).toList(),
            ");"),
        Lines.two(
            2,
            "public static final JsonCodec<" + name + "> JSON =",
            "OpenEnum." + kind.codec + "(" + name + "::new, KNOWN);"),
        kind == Kind.TEXT ? "value" : "value.toString()");
  }

  private static List<EnumView.Constant> constants(
      String type, Schema<?> schema, Kind kind, SpecLocation at) {
    List<?> values = schema.getEnum();
    List<String> names = Extensions.of(schema.getExtensions(), at).texts("x-enum-varnames");
    if (names.size() != values.size()) {
      throw at.error(
          values.size() + " values have " + names.size() + " names",
          "Write one name for each value in x-enum-varnames");
    }
    List<EnumView.Constant> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      boolean ours = OWN_CONSTANTS.contains(names.get(i));
      String name = names.get(i) + (ours ? "_VALUE" : "");
      if (!name.matches("[A-Z][A-Z0-9_]*")) {
        throw at.error(name + " cannot name a constant", "Rename it in names.yaml");
      }
      String value = String.valueOf(values.get(i));
      String doc = "/** {@code " + Javadoc.code(value) + "}. */";
      String head = "public static final %s %s =".formatted(type, name);
      String tail = "new %s(%s);".formatted(type, kind.literal(value));
      String code = Lines.commented(2, doc, Lines.two(2, head, tail));
      constants.add(new EnumView.Constant(name, kind.literal(value), code));
    }
    Names.requireDistinct(constants, EnumView.Constant::name, EnumView.Constant::literal, at);
    return constants;
  }

  private static Kind kind(Schema<?> schema, SpecLocation at) {
    if ("string".equals(schema.getType())) {
      return Kind.TEXT;
    }
    if ("integer".equals(schema.getType())) {
      return "int64".equals(schema.getFormat()) ? Kind.LONG : Kind.INT;
    }
    throw at.error(
        "an enum of type " + schema.getType() + " has no Java form", "Use string or integer");
  }

  private enum Kind {
    TEXT("String", "stringCodec"),
    INT("Integer", "intCodec"),
    LONG("Long", "longCodec");

    private final String type;
    private final String codec;

    Kind(String type, String codec) {
      this.type = type;
      this.codec = codec;
    }

    String literal(String value) {
      return switch (this) {
        case TEXT -> JavaNames.literal(value);
        case INT -> value;
        case LONG -> value + "L";
      };
    }
  }
}
