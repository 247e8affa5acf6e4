package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which Java type a schema is. */
final class Types {

  private static final String NAME_IT = "Lift it into components.schemas under a name of its own";

  private final Document document;
  private final String modelPackage;
  private final @Nullable Types family;

  /** The types of a document of operations. */
  Types(Document document, String modelPackage) {
    this(document, modelPackage, null);
  }

  /**
   * The types of a document of events.
   *
   * @param family the types of the family's operations, which events share; null if it has none
   */
  Types(Document document, String modelPackage, @Nullable Types family) {
    this.document = document;
    this.modelPackage = modelPackage;
    this.family = family;
  }

  /** The type of a schema; of none at all, any JSON. */
  JavaType of(@Nullable Schema<?> schema, SpecLocation at) {
    if (schema == null) {
      return new JavaType.Basic(Scalar.JSON);
    }
    String shared = Document.familyType(schema);
    if (shared != null) {
      if (family == null || !(family.isRecord(shared) || family.isEnum(shared))) {
        throw at.error(
            "the reference to " + shared + " of openapi.yaml leads nowhere",
            "Import the family again");
      }
      return family.named(shared);
    }
    String reference = document.reference(schema, at);
    return reference != null ? named(reference) : inline(schema, at);
  }

  /** Tells whether a component becomes a record; one without properties is any JSON. */
  boolean isRecord(String name) {
    Schema<?> schema = document.schemas().get(name);
    return schema != null && schema.getProperties() != null && !schema.getProperties().isEmpty();
  }

  /** Tells whether a component becomes an open enum. */
  boolean isEnum(String name) {
    Schema<?> schema = document.schemas().get(name);
    return schema != null && schema.getEnum() != null && !schema.getEnum().isEmpty();
  }

  private JavaType named(String name) {
    if (isRecord(name) || isEnum(name)) {
      return new JavaType.Model(name, modelPackage + "." + name, isEnum(name));
    }
    return of(document.schema(name), document.schemaAt(name));
  }

  /**
   * An enum in place is a set of plain values, which the Javadoc lists; only named ones are types.
   */
  private JavaType inline(Schema<?> schema, SpecLocation at) {
    if (has(schema.getAllOf()) || has(schema.getOneOf()) || has(schema.getAnyOf())) {
      throw at.error(
          "allOf, oneOf and anyOf have no Java form",
          "Let the importer merge them into one schema");
    }
    if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
      throw at.error("an object with properties stands in place", NAME_IT);
    }
    String type = schema.getType();
    if (type == null) {
      return new JavaType.Basic(Scalar.JSON);
    }
    Extensions extensions = Extensions.of(schema.getExtensions(), at);
    Schema<?> joined = extensions.schema("x-zoom-list");
    if (joined != null) {
      return new JavaType.ListOf(of(joined, at.at("x-zoom-list")), true);
    }
    List<String> times = extensions.texts("x-zoom-time");
    if (!times.isEmpty()) {
      return new JavaType.Time(new TimeForms(times, type.equals("integer")));
    }
    return switch (type) {
      case "string" -> text(schema.getFormat());
      case "integer" ->
          new JavaType.Basic("int32".equals(schema.getFormat()) ? Scalar.INT32 : Scalar.INT64);
      case "number" -> new JavaType.Basic(Scalar.FLOAT64);
      case "boolean" -> new JavaType.Basic(Scalar.BOOL);
      case "array" -> new JavaType.ListOf(of(schema.getItems(), at.at("items")), false);
      case "object" -> new JavaType.Basic(Scalar.JSON);
      default -> throw at.error("the type " + type + " is unknown", "Correct it in the document");
    };
  }

  private static JavaType text(@Nullable String format) {
    if (format == null) {
      return new JavaType.Basic(Scalar.STRING);
    }
    return switch (format) {
      case "date-time" -> new JavaType.Basic(Scalar.INSTANT);
      case "date" -> new JavaType.Basic(Scalar.DATE);
      case "binary" -> new JavaType.Basic(Scalar.FILE);
      default -> new JavaType.Basic(Scalar.STRING);
    };
  }

  private static boolean has(@Nullable List<?> members) {
    return members != null && !members.isEmpty();
  }
}
