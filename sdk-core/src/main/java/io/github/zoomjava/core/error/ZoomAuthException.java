package io.github.zoomjava.core.error;

import org.jspecify.annotations.Nullable;

/** No access token was to be had. The call that needed it was not sent. */
public final class ZoomAuthException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final AuthFailure failure;
  private final int status;
  private final @Nullable String error;
  private final @Nullable Integer code;

  /** Without an answer; the advice of the failure ends the message. */
  public ZoomAuthException(AuthFailure failure, String message, @Nullable Throwable cause) {
    this(failure, message, 0, null, null, cause);
  }

  /**
   * With what is known of the answer; the advice of the failure ends the message.
   *
   * @param status the HTTP status of the token endpoint, 0 if it did not answer
   * @param error its {@code error}, such as {@code invalid_client}
   * @param code its number, such as 4702
   */
  public ZoomAuthException(
      AuthFailure failure,
      String message,
      int status,
      @Nullable String error,
      @Nullable Integer code,
      @Nullable Throwable cause) {
    super(message + " " + failure.advice(), cause);
    this.failure = failure;
    this.status = status;
    this.error = error;
    this.code = code;
  }

  /** Why, as far as Zoom's answer tells. */
  public AuthFailure failure() {
    return failure;
  }

  /** Returns whether only a new authorization by a user helps. */
  public boolean needsAuthorization() {
    return failure.needsAuthorization();
  }

  /** The HTTP status of the token endpoint, or 0 if it did not answer. */
  public int status() {
    return status;
  }

  /** Returns Zoom's name of the error, such as {@code invalid_client}; null if there is none. */
  public @Nullable String error() {
    return error;
  }

  /** The number Zoom gives the error, such as 4702; null if it gave none. */
  public @Nullable Integer code() {
    return code;
  }
}
