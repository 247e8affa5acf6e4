package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads every operation of a document and decides how it is called. */
final class Operations {

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final List<String> RATE_LIMITS =
      List.of("LIGHT", "MEDIUM", "HEAVY", "RESOURCE_INTENSIVE");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private final Document document;
  private final Properties properties;
  private final ParameterReader parameters;
  private final RequestReader bodies;
  private final AnswerReader answers;

  Operations(Document document, Types types, Properties properties) {
    this.document = document;
    parameters = new ParameterReader(document, types);
    this.properties = properties;
    bodies = new RequestReader(types, properties);
    answers = new AnswerReader(types);
  }

  List<ApiOperation> all() {
    List<ApiOperation> operations = new ArrayList<>();
    for (Map.Entry<String, PathItem> path : document.paths().entrySet()) {
      SpecLocation at = document.root().at("paths", path.getKey());
      path.getValue()
          .readOperationsMap()
          .forEach(
              (method, operation) ->
                  Variant.of(operation, at.at(lower(method)))
                      .forEach(
                          variant -> operations.add(read(method.name(), path.getKey(), variant))));
    }
    return operations;
  }

  private ApiOperation read(String http, String template, Variant variant) {
    SpecLocation at = variant.at();
    Operation operation = variant.operation();
    Selection selection = variant.selection();
    String path = selection == null ? template : selection.fill(template);
    if (!METHODS.contains(http)) {
      throw at.error("Retrofit has no use for " + http, "Remove the operation");
    }
    Extensions extensions = Extensions.of(operation.getExtensions(), at);
    List<Parameter> all = parameters.read(operation.getParameters(), at.at("parameters"));
    requirePathParameters(path, all, at);

    Answer read = answers.read(operation.getResponses(), extensions.flag("x-zoom-binary"), at);
    Answer answer = extensions.flag("x-zoom-may-be-empty") ? read.orEmpty() : read;
    List<String> demanded = extensions.texts("x-zoom-required");
    Body body = bodies.read(operation.getRequestBody(), demanded, http, at.at("requestBody"));
    SoleValue argument = SoleValue.of(all, body);
    boolean somethingHeld =
        all.stream().anyMatch(each -> !each.path() && !each.equals(argument.query()));
    return new ApiOperation(
        at,
        tag(operation, at),
        method(extensions),
        http,
        template,
        selection,
        facts(operation, extensions),
        all,
        argument,
        somethingHeld ? paramsType(extensions) : null,
        body,
        answer,
        paging(extensions.object("x-zoom-page"), all, body, answer));
  }

  private static String tag(Operation operation, SpecLocation at) {
    List<String> tags = operation.getTags();
    String word = tags == null || tags.size() != 1 ? "" : JavaNames.upperCamel(tags.get(0));
    if (!JavaNames.isTypeName(word)) {
      throw at.error("an operation needs one tag that can name a class", "Correct its tags");
    }
    return word;
  }

  private static String method(Extensions extensions) {
    String method = extensions.requiredText("x-zoom-method");
    if (!JavaNames.isMethodName(method)) {
      throw extensions
          .at()
          .error("the method name " + method + " is not free in Java", "Rename it in names.yaml");
    }
    return method;
  }

  private static String paramsType(Extensions extensions) {
    String type = extensions.requiredText("x-zoom-params");
    if (!JavaNames.isTypeName(type)) {
      throw extensions.at().error(type + " cannot name a type", "Rename it in names.yaml");
    }
    return type;
  }

  private static OperationFacts facts(Operation operation, Extensions extensions) {
    return new OperationFacts(
        operation.getSummary() == null ? "" : operation.getSummary(),
        operation.getDescription() == null ? "" : operation.getDescription(),
        Boolean.TRUE.equals(operation.getDeprecated()),
        extensions.requiredText("x-zoom-source-id"),
        rateLimit(extensions),
        extensions.texts("x-zoom-scopes"),
        extensions.texts("x-zoom-granular-scopes"),
        extensions.textsByName("x-zoom-error-codes"),
        extensions.listsByName("x-zoom-values"),
        extensions.texts("x-zoom-absent"),
        extensions.json("x-zoom-windows"),
        extensions.text("x-zoom-host"),
        extensions.text("x-zoom-provenance"),
        bounds(extensions),
        extensions.texts("x-zoom-deprecated"),
        twin(extensions));
  }

  private static Map<String, Schema<?>> bounds(Extensions extensions) {
    Map<String, Schema<?>> bounds = new LinkedHashMap<>();
    extensions
        .objectsByName("x-zoom-bounds")
        .forEach(
            (place, facts) ->
                bounds.put(place, Json.mapper().convertValue(facts.values(), Schema.class)));
    return bounds;
  }

  private static OperationFacts.@Nullable Twin twin(Extensions extensions) {
    return extensions.flag("x-zoom-master")
        ? new OperationFacts.Twin(
            extensions.texts("x-zoom-master-scopes"),
            extensions.texts("x-zoom-master-granular-scopes"))
        : null;
  }

  private static String rateLimit(Extensions extensions) {
    String category = extensions.requiredText("x-zoom-rate-limit");
    if (!RATE_LIMITS.contains(category)) {
      throw extensions
          .at()
          .error("the rate limit " + category + " is unknown", "Use one of " + RATE_LIMITS);
    }
    return category;
  }

  private @Nullable Paging paging(
      @Nullable Extensions facts, List<Parameter> parameters, @Nullable Body body, Answer answer) {
    if (facts == null) {
      return null;
    }
    Paging paging = Paging.of(facts, properties.of(answer.type()));
    String token = paging.requestToken();
    boolean asked =
        paging.inBody()
            ? body != null && body.properties().stream().anyMatch(p -> p.wire().equals(token))
            : parameters.stream().anyMatch(p -> !p.path() && p.wire().equals(token));
    if (!asked) {
      throw facts
          .at()
          .error(
              "there is no " + (paging.inBody() ? "property " : "query parameter ") + token,
              "Correct request-token, or remove x-zoom-page");
    }
    return paging;
  }

  private static void requirePathParameters(
      String path, List<Parameter> parameters, SpecLocation at) {
    List<String> declared =
        parameters.stream().filter(Parameter::path).map(Parameter::wire).toList();
    List<String> written = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(path);
    while (placeholder.find()) {
      written.add(placeholder.group(1));
    }
    if (!declared.equals(written)) {
      throw at.error(
          "the path has the placeholders " + written + " but the parameters " + declared,
          "Declare each placeholder as a path parameter, in their order, and no other");
    }
  }

  private static String lower(PathItem.HttpMethod method) {
    return method.name().toLowerCase(Locale.ROOT);
  }
}
