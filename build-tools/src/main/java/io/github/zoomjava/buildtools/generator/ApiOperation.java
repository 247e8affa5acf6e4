package io.github.zoomjava.buildtools.generator;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation, checked and decided; what is left is printing.
 *
 * @param tag the Java word of its API class, {@code Users} of {@code UsersApi}
 * @param method the façade's method
 * @param template the path as the document has it
 * @param selection the value that makes it a variant of an operation, or null
 * @param parameters all of them, in the order of the document
 * @param argument the required value beyond the path that is an argument
 * @param paramsType the record of query parameters, or null if there is nothing for it to hold
 */
record ApiOperation(
    SpecLocation at,
    String tag,
    String method,
    String http,
    String template,
    @Nullable Selection selection,
    OperationFacts facts,
    List<Parameter> parameters,
    SoleValue argument,
    @Nullable String paramsType,
    @Nullable Body body,
    Answer answer,
    @Nullable Paging paging) {

  private static final List<String> DAYS = List.of("from", "to");

  /** The path below the server; a variant that the path selects has its value there. */
  String path() {
    return selection == null ? template : selection.fill(template);
  }

  List<Parameter> pathParameters() {
    return parameters.stream().filter(Parameter::path).toList();
  }

  List<Parameter> queryParameters() {
    return parameters.stream().filter(parameter -> !parameter.path()).toList();
  }

  boolean isArgument(Parameter parameter) {
    return parameter.path() || parameter.equals(argument.query());
  }

  /** Path parameters, then the required query parameter that is an argument. */
  List<Parameter> arguments() {
    return Stream.concat(
            pathParameters().stream(), queryParameters().stream().filter(this::isArgument))
        .toList();
  }

  /** The parameters that the params record holds. */
  List<Parameter> heldParameters() {
    return queryParameters().stream().filter(parameter -> !isArgument(parameter)).toList();
  }

  /** Tells whether it takes the first and the last day of a time. */
  boolean hasDateRange() {
    return queryParameters().stream()
        .filter(parameter -> takesDate(parameter.type()))
        .map(parameter -> parameter.value().java())
        .toList()
        .containsAll(DAYS);
  }

  private static boolean takesDate(JavaType type) {
    return type.is(Scalar.DATE)
        || (type instanceof JavaType.Time time
            && time.forms().alternatives().contains(Scalar.DATE));
  }

  /** The names of what has to be set among what the params record holds. */
  List<String> requiredParams() {
    return heldParameters().stream().filter(Parameter::required).map(Parameter::wire).toList();
  }

  /** Tells whether a record says all that is required, and something at all, without a lambda. */
  boolean bodyIsSaid() {
    Property given = argument.body();
    return body != null
        && body.needed().stream().allMatch(property -> property.equals(given))
        && (given != null || body.hasConstant());
  }

  /** A link from the Javadoc of another package. */
  String link(String rootPackage) {
    return "{@link %1$s.%2$sApi#%3$s %2$sApi.%3$s}".formatted(rootPackage, tag, method);
  }

  String id(String family) {
    return family + "." + tag + "Api." + method;
  }
}
