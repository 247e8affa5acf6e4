package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an operation sends. */
final class RequestReader {

  private static final String MULTIPART = "multipart/form-data";

  private final Types types;
  private final Properties properties;

  RequestReader(Types types, Properties properties) {
    this.types = types;
    this.properties = properties;
  }

  /**
   * Reads a body.
   *
   * @param demanded what the operation requires and the type does not
   */
  @Nullable Body read(
      @Nullable RequestBody body, List<String> demanded, String http, SpecLocation at) {
    if (body == null) {
      return null;
    }
    if (http.equals("GET")) {
      throw at.error("OkHttp sends no body with GET", "Remove the body");
    }
    Map<String, MediaType> content = body.getContent();
    if (body.get$ref() != null || content == null || content.size() != 1) {
      throw at.error("a body needs exactly one content type", "Keep the one that Zoom documents");
    }
    Map.Entry<String, MediaType> only = content.entrySet().iterator().next();
    boolean multipart = only.getKey().equals(MULTIPART);
    if (!multipart && !isJson(only.getKey())) {
      throw at.error("bodies of type " + only.getKey() + " cannot be sent", "Use application/json");
    }
    Schema<?> schema = only.getValue().getSchema();
    JavaType type = types.of(schema, at.at("content", only.getKey(), "schema"));
    if (multipart && !type.isRecord()) {
      throw at.error("a form needs a schema with a name and properties", "Name it in components");
    }
    return body(only.getKey(), multipart, type, schema, demanded);
  }

  private Body body(
      String contentType,
      boolean multipart,
      JavaType type,
      @Nullable Schema<?> schema,
      List<String> demanded) {
    List<Property> all = properties.of(type);
    List<Property> needed =
        all.stream()
            .filter(p -> (p.required() || demanded.contains(p.wire())) && p.constant() == null)
            .toList();
    return new Body(
        contentType,
        type,
        multipart,
        all,
        needed,
        demanded,
        schema == null ? Schemas.any() : Schemas.json(schema));
  }

  static boolean isJson(String contentType) {
    return contentType.startsWith("application/json") || contentType.endsWith("+json");
  }
}
