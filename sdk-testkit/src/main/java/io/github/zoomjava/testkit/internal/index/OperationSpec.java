package io.github.zoomjava.testkit.internal.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the index.
 *
 * @param id {@code users.UsersApi.list}
 * @param api the façade class, {@code UsersApi}
 * @param method the façade method, {@code list}
 * @param http the HTTP method
 * @param path the path below the base URL
 * @param template the path as the document has it, where a variant's own has a value
 * @param selection what makes it a variant, null where it is an operation by itself
 * @param parameters parameters in the order of the façade
 * @param params the simple name of the params record, null where no optional query parameter exists
 * @param windows the times it can be asked for
 * @param rateLimitTable {@code GENERAL}, {@code PHONE} or {@code CONTACT_CENTER}
 * @param rateLimit {@code LIGHT}, {@code MEDIUM}, {@code HEAVY} or {@code RESOURCE_INTENSIVE}
 * @param hasTwin whether it can be called for sub accounts, too
 * @param scopes the scopes, classic and granular, of which a token needs one; empty where none is
 *     named
 * @param twinScopes those for sub accounts
 */
public record OperationSpec(
    String id,
    String api,
    String method,
    String http,
    PathTemplate path,
    String template,
    @Nullable Selection selection,
    List<ParameterSpec> parameters,
    @Nullable String params,
    @Nullable BodySpec body,
    ResponseSpec response,
    @Nullable PageSpec page,
    List<WindowSpec> windows,
    String rateLimitTable,
    String rateLimit,
    boolean hasTwin,
    List<String> scopes,
    List<String> twinScopes) {

  OperationSpec sampled(Sampling sampling) {
    return new OperationSpec(
        id,
        api,
        method,
        http,
        path,
        template,
        selection,
        parameters,
        params,
        body,
        response.sampled(sampling),
        page,
        windows,
        rateLimitTable,
        rateLimit,
        hasTwin,
        scopes,
        twinScopes);
  }

  /** Returns whether a request whose path fits means this operation or variant. */
  boolean isMeantBy(Map<String, List<String>> query, String body) {
    return selection == null || selection.isMadeBy(query, body);
  }

  /** The parameters of the query. */
  public List<ParameterSpec> queryParameters() {
    return parameters(ParameterSpec.Place.QUERY);
  }

  /** The parameters of the path. */
  public List<ParameterSpec> pathParameters() {
    return parameters(ParameterSpec.Place.PATH);
  }

  /** The parameters that are headers. */
  public List<ParameterSpec> headerParameters() {
    return parameters(ParameterSpec.Place.HEADER);
  }

  private List<ParameterSpec> parameters(ParameterSpec.Place place) {
    return parameters.stream().filter(each -> each.place() == place).toList();
  }
}
