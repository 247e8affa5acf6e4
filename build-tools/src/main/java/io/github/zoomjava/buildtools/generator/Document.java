package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parsed document and where things stand in it. */
final class Document {

  private static final String SCHEMA_REF = "#/components/schemas/";
  private static final String FAMILY_REF = "./openapi.yaml" + SCHEMA_REF;

  /** A server that is a host and nothing more. */
  private static final Pattern HOST_ONLY = Pattern.compile("https?://[^/]+/?");

  private static final List<String> RATE_LIMIT_TABLES = List.of("PHONE", "CONTACT_CENTER");
  private static final String ZOOMS_SITE = "https://developers.zoom.us/docs/api/";

  private final SpecLocation root;
  private final @Nullable String title;
  private final boolean besideApiRoot;
  private final Paths paths;
  private final Map<String, Extensions> events;
  private final String url;
  private final @Nullable String rateLimitTable;
  private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();

  @SuppressWarnings("rawtypes") // because the parser's model is declared with the raw type
  Document(OpenAPI api, String file) {
    root = SpecLocation.root(file);
    title = api.getInfo() == null ? null : api.getInfo().getTitle();
    besideApiRoot =
        api.getServers() != null
            && api.getServers().stream().anyMatch(s -> HOST_ONLY.matcher(s.getUrl()).matches());
    url = api.getExternalDocs() == null ? ZOOMS_SITE : api.getExternalDocs().getUrl();
    rateLimitTable = Extensions.of(api.getExtensions(), root).text("x-zoom-rate-limit-table");
    if (rateLimitTable != null && !RATE_LIMIT_TABLES.contains(rateLimitTable)) {
      throw root.error(
          "the rate-limit table " + rateLimitTable + " is unknown",
          "Use one of " + RATE_LIMIT_TABLES + ", or none for the general one");
    }
    events = Extensions.of(api.getExtensions(), root).objectsByName("x-zoom-events");
    paths = api.getPaths() == null ? new Paths() : api.getPaths();
    if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
      for (Map.Entry<String, Schema> named : api.getComponents().getSchemas().entrySet()) {
        schemas.put(named.getKey(), named.getValue());
      }
    }
  }

  /** The title of the family, or null where the document does not say one. */
  @Nullable String title() {
    return title;
  }

  Paths paths() {
    return paths;
  }

  /** The address at which Zoom documents the family. */
  String url() {
    return url;
  }

  /** The table its operations count under if it is not the general one, or null. */
  @Nullable String rateLimitTable() {
    return rateLimitTable;
  }

  /** A path as requests resolve it: below the root of the API, or beside it on the same host. */
  String resolvable(String path) {
    return besideApiRoot ? path : path.replaceFirst("^/", "");
  }

  Map<String, Schema<?>> schemas() {
    return schemas;
  }

  /** A component that is known to exist. */
  Schema<?> schema(String name) {
    return Objects.requireNonNull(schemas.get(name), name);
  }

  SpecLocation root() {
    return root;
  }

  SpecLocation schemaAt(String name) {
    return root.at("components", "schemas", name);
  }

  /** The facts of the events, by their names; none in a document of operations. */
  Map<String, Extensions> events() {
    return events;
  }

  /** The type of the family's operations that a schema of its events refers to; or null. */
  static @Nullable String familyType(Schema<?> schema) {
    if (schema.get$ref() == null && schema.getAllOf() != null && schema.getAllOf().size() == 1) {
      return familyType(schema.getAllOf().get(0));
    }
    String ref = schema.get$ref();
    boolean ofFamily = ref != null && ref.startsWith(FAMILY_REF);
    return ofFamily ? ref.substring(FAMILY_REF.length()) : null;
  }

  /** The component a schema refers to, directly or as the one member of {@code allOf}; or null. */
  @Nullable String reference(Schema<?> schema, SpecLocation at) {
    String ref = schema.get$ref();
    if (ref == null) {
      boolean wrapped = schema.getAllOf() != null && schema.getAllOf().size() == 1;
      return wrapped ? reference(schema.getAllOf().get(0), at.at("allOf", "0")) : null;
    }
    String name = ref.startsWith(SCHEMA_REF) ? ref.substring(SCHEMA_REF.length()) : ref;
    if (!schemas.containsKey(name)) {
      throw at.error(
          "the reference " + ref + " leads nowhere",
          "Add that schema, or import the document again");
    }
    return name;
  }
}
