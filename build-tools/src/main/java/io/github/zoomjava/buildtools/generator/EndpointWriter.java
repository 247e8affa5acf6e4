package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the Retrofit method of one operation and the helper that fills it. */
final class EndpointWriter {

  /**
   * The types that an interface may name in their simple form; models of these names are written in
   * full.
   */
  static final String[] NAMES = {
    "java.util.List",
    "java.util.stream.Collectors",
    "okhttp3.RequestBody",
    "org.jspecify.annotations.Nullable",
    "java.lang.String",
    "java.lang.SuppressWarnings",
    "java.lang.Integer",
    "java.lang.Long",
    CoreTypes.PATH_VALUES,
    CoreTypes.JSON_BODY,
    CoreTypes.REQUIRED_VALUES,
    CoreTypes.JSON_CODEC,
    CoreTypes.MULTIPART_FORM,
    "retrofit2.http.Body",
    "retrofit2.http.DELETE",
    "retrofit2.http.GET",
    "retrofit2.http.HTTP",
    "retrofit2.http.Header",
    "retrofit2.http.PATCH",
    "retrofit2.http.POST",
    "retrofit2.http.PUT",
    "retrofit2.http.Path",
    "retrofit2.http.Query",
    CoreTypes.QUERY_VALUES,
    CoreTypes.RATE_LIMIT_TABLE
  };

  private final Family family;
  private final Document document;
  private final ApiOperation operation;
  private final Imports imports;
  private final CallNames names;

  EndpointWriter(Family family, Document document, ApiOperation operation, Imports imports) {
    this.family = family;
    this.document = document;
    this.operation = operation;
    this.imports = imports;
    names = CallNames.of(operation);
  }

  EndpointsView.Endpoint write() {
    return new EndpointsView.Endpoint(
        JavaNames.constant(operation.method()),
        Lines.fill(6, "new Operation(", described(), ")" + table() + ";"),
        annotation(),
        Lines.fit(2, "Call<ResponseBody> " + operation.method() + "(", declared(), ");"),
        Lines.fit(2, "static Call<ResponseBody> " + operation.method() + "(", accepted(), ") {"),
        statements());
  }

  private List<String> described() {
    String host = operation.facts().host();
    return List.of(
        JavaNames.literal(operation.id(family.name())),
        JavaNames.literal(operation.http()),
        JavaNames.literal(operation.path()),
        "RateLimitCategory." + operation.facts().rateLimit(),
        host == null ? "null" : JavaNames.literal(host),
        String.valueOf(operation.facts().twin() != null));
  }

  private String table() {
    String table = document.rateLimitTable();
    return table == null
        ? ""
        : ".in(" + imports.use(CoreTypes.RATE_LIMIT_TABLE) + "." + table + ")";
  }

  private String annotation() {
    Selection selection = operation.selection();
    String query = selection != null && selection.inQuery() ? "?" + selection.query() : "";
    String path = JavaNames.literal(document.resolvable(operation.path()) + query);
    if (operation.http().equals("DELETE") && operation.body() != null) {
      return "@"
          + imports.use("retrofit2.http.HTTP")
          + "(method = \"DELETE\", path = "
          + path
          + ", hasBody = true)";
    }
    return "@" + imports.use("retrofit2.http." + operation.http()) + "(" + path + ")";
  }

  /** The parameters of the method that Retrofit implements. */
  private List<String> declared() {
    List<String> declared = new ArrayList<>();
    declared.add("@Tag Operation " + names.operation());
    for (Parameter parameter : operation.arguments()) {
      declared.add(annotated(parameter));
    }
    if (operation.body() != null) {
      String annotation = "@" + imports.use("retrofit2.http.Body") + " ";
      declared.add(annotation + imports.use("okhttp3.RequestBody") + " " + names.body());
    }
    if (operation.paramsType() != null) {
      declared.add("@Tag " + imports.use(CoreTypes.QUERY_VALUES) + " " + names.query());
    }
    return declared;
  }

  private String annotated(Parameter parameter) {
    String wire = JavaNames.literal(parameter.wire());
    if (parameter.path()) {
      String annotation = "@" + imports.use("retrofit2.http.Path");
      return annotation + "(value = " + wire + ", encoded = true) String " + parameter.java();
    }
    String annotation = parameter.header() ? "retrofit2.http.Header" : "retrofit2.http.Query";
    return "@%s(%s) %s %s"
        .formatted(imports.use(annotation), wire, queryType(parameter), parameter.java());
  }

  private String queryType(Parameter parameter) {
    if (parameter.joined()) {
      return JavaType.nullable("String", imports);
    }
    return isToken(parameter) ? parameter.type().in(imports) : parameter.type().argumentIn(imports);
  }

  /** The parameters of the helper. */
  private List<String> accepted() {
    List<String> accepted = new ArrayList<>();
    accepted.add(operation.tag() + "Endpoints " + names.endpoints());
    for (Parameter argument : operation.arguments()) {
      accepted.add(argument.type().argumentIn(imports) + " " + argument.java());
    }
    Body body = operation.body();
    if (body != null) {
      accepted.add(body.type().argumentIn(imports) + " " + names.request());
    }
    if (operation.paramsType() != null) {
      accepted.add(imports.use(CoreTypes.QUERY_VALUES) + " " + names.query());
    }
    if (operation.paging() != null) {
      accepted.add(JavaType.nullable("String", imports) + " " + names.token());
    }
    return accepted;
  }

  private List<String> statements() {
    List<String> statements = new ArrayList<>();
    Body body = operation.body();
    List<String> passed = new ArrayList<>();
    passed.add(JavaNames.constant(operation.method()));
    for (Parameter parameter : operation.arguments()) {
      passed.add(parameter.path() ? pathValue(parameter) : queryValue(parameter));
    }
    if (body != null) {
      if (!body.demanded().isEmpty()) {
        statements.add(check(body));
      }
      passed.add(bodyValue(body));
    }
    if (operation.paramsType() != null) {
      passed.add(held());
    }
    statements.add(
        Lines.fit(4, "return " + names.endpoints() + "." + operation.method() + "(", passed, ");"));
    return statements;
  }

  private String pathValue(Parameter parameter) {
    String method = parameter.uuid() ? ".uuid(" : ".of(";
    boolean direct =
        parameter.type() instanceof JavaType.Model
            || parameter.type().is(Scalar.STRING)
            || parameter.type().is(Scalar.INT32)
            || parameter.type().is(Scalar.INT64);
    String value = direct ? parameter.java() : "String.valueOf(" + parameter.java() + ")";
    return imports.use(CoreTypes.PATH_VALUES)
        + method
        + JavaNames.literal(parameter.wire())
        + ", "
        + value
        + ")";
  }

  private String queryValue(Parameter parameter) {
    if (isToken(parameter)) {
      return names.token() + " == null ? " + parameter.java() + " : " + parsedToken(parameter);
    }
    return parameter.joined() ? "joined(" + parameter.java() + ")" : parameter.java();
  }

  /** The optional query parameters, which ask for a page by its token where there is one. */
  private String held() {
    Paging paging = operation.paging();
    boolean token = operation.heldParameters().stream().anyMatch(this::isToken);
    return paging == null || !token
        ? names.query()
        : "%s.page(%s, %s)"
            .formatted(names.query(), JavaNames.literal(paging.requestToken()), names.token());
  }

  private String parsedToken(Parameter parameter) {
    if (parameter.type().is(Scalar.STRING)) {
      return names.token();
    }
    if (parameter.type().is(Scalar.INT32) || parameter.type().is(Scalar.INT64)) {
      return parameter.type().in(imports) + ".valueOf(" + names.token() + ")";
    }
    throw operation
        .at()
        .error(
            "the page token " + parameter.wire() + " is no string or integer", "Correct its type");
  }

  private boolean isToken(Parameter parameter) {
    Paging paging = operation.paging();
    return paging != null
        && !paging.inBody()
        && !parameter.path()
        && parameter.wire().equals(paging.requestToken());
  }

  private String check(Body body) {
    List<String> passed = new ArrayList<>();
    if (!body.multipart()) {
      passed.add(body.type().codec(imports));
    }
    passed.add(names.request());
    body.demanded().forEach(path -> passed.add(JavaNames.literal(path)));
    return Lines.fill(4, imports.use(CoreTypes.REQUIRED_VALUES) + ".check(", passed, ");");
  }

  private String bodyValue(Body body) {
    if (body.multipart()) {
      return imports.use(CoreTypes.MULTIPART_FORM) + ".of(" + names.request() + ")";
    }
    Paging paging = operation.paging();
    String value = body.type().codec(imports) + ", " + names.request();
    String token =
        paging == null || !paging.inBody()
            ? ""
            : ", " + JavaNames.literal(paging.requestToken()) + ", " + names.token();
    return imports.use(CoreTypes.JSON_BODY) + ".of(" + value + token + ")";
  }
}
