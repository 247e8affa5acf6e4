package io.github.zoomjava.core.internal;

import okhttp3.HttpUrl;
import okhttp3.Request;

/** The sub account that a client of a master account calls for. */
public final class SubAccount {

  private static final String TEMPLATE = "/accounts/{accountId}";

  private final String id;
  private final String encoded;

  private SubAccount(String id, String encoded) {
    this.id = id;
    this.encoded = encoded;
  }

  /**
   * With the id that Zoom gave the account.
   *
   * @throws IllegalArgumentException if it cannot be part of a path
   */
  public static SubAccount of(String id) {
    return new SubAccount(id, PathValues.of("accountId", id));
  }

  /**
   * The same request for this account, tagged with the operation that it then is.
   *
   * @param base the root of the API, which the request is below
   * @throws UnsupportedOperationException if Zoom has no such operation for sub accounts
   */
  Request twinOf(Request request, HttpUrl base) {
    Operation operation = Operation.of(request);
    if (!operation.hasTwin()) {
      throw new UnsupportedOperationException(
          operation.id()
              + " cannot be called for a sub account: Zoom documents no "
              + operation.method()
              + " "
              + TEMPLATE
              + operation.path()
              + ". Nothing was sent; call it through the client itself, without forAccount(\""
              + id
              + "\").");
    }
    String root = base.encodedPath();
    String path = request.url().encodedPath().substring(root.length());
    HttpUrl url =
        request.url().newBuilder().encodedPath(root + "accounts/" + encoded + "/" + path).build();
    Operation twin = operation.withPath(TEMPLATE + operation.path());
    return request.newBuilder().url(url).tag(Operation.class, twin).build();
  }

  @Override
  public String toString() {
    return id;
  }
}
