package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the properties of component schemas. */
final class Properties {

  /** A record of more components than this has no constructor the JVM accepts. */
  private static final int MOST = 250;

  private final Document document;
  private final Types types;
  private final Map<String, List<Property>> known = new HashMap<>();

  Properties(Document document, Types types) {
    this.document = document;
    this.types = types;
  }

  /** The properties of a record, in the order of the document. */
  List<Property> of(String schemaName) {
    return known.computeIfAbsent(schemaName, this::read);
  }

  /** The properties of a type, which has none unless it is a record. */
  List<Property> of(JavaType type) {
    return type instanceof JavaType.Model model && !model.openEnum()
        ? of(model.schema())
        : List.of();
  }

  private List<Property> read(String schemaName) {
    Schema<?> schema = document.schema(schemaName);
    SpecLocation at = document.schemaAt(schemaName);
    Set<String> required =
        schema.getRequired() == null ? Set.of() : new HashSet<>(schema.getRequired());
    List<Property> properties = new ArrayList<>();
    schema
        .getProperties()
        .forEach(
            (name, property) ->
                properties.add(
                    property(name, property, required.contains(name), at.at("properties", name))));
    Names.requireDistinct(properties, Property::java, Property::wire, at);
    if (properties.size() > MOST) {
      throw at.error(
          properties.size() + " properties are too many for a record", "Split the schema");
    }
    return properties;
  }

  private Property property(String name, Schema<?> schema, boolean required, SpecLocation at) {
    Extensions extensions = Extensions.of(schema.getExtensions(), at);
    return new Property(
        name,
        componentName(name),
        types.of(schema, at),
        required,
        extensions.flag("x-zoom-identity") ? Promise.IDENTITY : Promise.NONE,
        extensions.flag("x-zoom-sensitive"),
        Boolean.TRUE.equals(schema.getDeprecated()),
        extensions.text("x-zoom-constant"),
        Facts.of(schema));
  }

  /** Like any variable, but apart from what every record has itself. */
  static String componentName(String wire) {
    String name = JavaNames.variable(wire);
    return Set.of("extra", "toBuilder").contains(name) ? name + "Value" : name;
  }
}
