package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the statements that fill a multipart form. */
final class FormWriter {
  private final Properties properties;
  private final Imports imports;
  private final CallNames names;

  FormWriter(Properties properties, Imports imports, CallNames names) {
    this.properties = properties;
    this.imports = imports;
    this.names = names;
  }

  List<String> write(Body body) {
    String type = imports.use(CoreTypes.MULTIPART_FORM);
    List<String> statements = new ArrayList<>();
    statements.add(type + " " + names.body() + " = new " + type + "();");
    for (Property property : body.properties()) {
      statements.addAll(part(names.body(), names.request(), property));
    }
    statements.add(names.request() + ".extra().forEach(" + names.body() + "::field);");
    return statements;
  }

  private List<String> part(String form, String owner, Property property) {
    String value = owner + "." + property.java() + "()";
    String wire = JavaNames.literal(property.wire());
    if (!(property.type() instanceof JavaType.ListOf list)) {
      return List.of(form + method(property.type()) + wire + ", " + value + ");");
    }
    if (list.item().isRecord()) {
      return parts(form, wire, value, properties.of(list.item()));
    }
    return List.of(value + ".forEach(item -> " + form + method(list.item()) + wire + ", item));");
  }

  private List<String> parts(String form, String wire, String value, List<Property> inner) {
    List<String> lines = new ArrayList<>();
    lines.add(form + ".parts(" + wire + ", " + value + ", (part, item) -> {");
    for (Property property : inner) {
      part("part", "item", property).forEach(line -> lines.add("  " + line));
    }
    lines.add("  item.extra().forEach(part::field);");
    lines.add("});");
    return lines;
  }

  private static String method(JavaType type) {
    return type.is(Scalar.FILE) ? ".file(" : ".field(";
  }
}
