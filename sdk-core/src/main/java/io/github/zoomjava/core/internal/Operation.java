package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitTable;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One operation of Zoom's API, as generated code declares it. Every request carries its operation
 * as a tag.
 *
 * @param id the façade method that calls it, such as {@code users.UsersApi.list}
 * @param method the HTTP method
 * @param path the path with its parameters in braces
 * @param category the weight Zoom's documents give it
 * @param uploadHost the host it is sent to in place of the API's own; null for most
 * @param hasTwin whether Zoom has it for the sub accounts of a master account, too
 * @param table the table of limits it counts under
 */
public record Operation(
    String id,
    String method,
    String path,
    RateLimitCategory category,
    @Nullable String uploadHost,
    boolean hasTwin,
    RateLimitTable table) {

  /** One that counts under the general table, as most do. */
  public Operation(
      String id,
      String method,
      String path,
      RateLimitCategory category,
      @Nullable String uploadHost,
      boolean hasTwin) {
    this(id, method, path, category, uploadHost, hasTwin, RateLimitTable.GENERAL);
  }

  /** The path of what is not below the root of the API, but at a URL of its own. */
  static final String ANYWHERE = "{url}";

  /** The operation that a request is tagged with. */
  static Operation of(Request request) {
    Operation operation = request.tag(Operation.class);
    if (operation == null) {
      throw new IllegalArgumentException("The request carries no operation; tag it with one");
    }
    return operation;
  }

  /** The same operation, counted under that table. */
  public Operation in(RateLimitTable other) {
    return new Operation(id, method, path, category, uploadHost, hasTwin, other);
  }

  Operation withPath(String other) {
    return new Operation(id, method, other, category, uploadHost, hasTwin, table);
  }
}
