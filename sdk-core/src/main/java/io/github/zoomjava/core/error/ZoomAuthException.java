package io.github.zoomjava.core.error;

import org.jspecify.annotations.Nullable;

/** No access token was to be had. The call that needed it was not sent. */
public final class ZoomAuthException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String error;

  /**
   * With a message and what is known of the answer.
   *
   * @param status the HTTP status of the token endpoint, 0 if it did not answer
   * @param error its {@code error}, such as {@code invalid_client}
   */
  public ZoomAuthException(
      String message, int status, @Nullable String error, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.error = error;
  }

  /** The HTTP status of the token endpoint, or 0 if it did not answer. */
  public int status() {
    return status;
  }

  /** What Zoom calls the error, such as {@code invalid_client}; null if it did not say. */
  public @Nullable String error() {
    return error;
  }
}
