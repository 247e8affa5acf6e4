package io.github.zoomjava.core.error;

/** Zoom does not accept the token, not even a fresh one: status 401. */
public final class UnauthorizedException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public UnauthorizedException(ApiError error) {
    super(error);
  }
}
