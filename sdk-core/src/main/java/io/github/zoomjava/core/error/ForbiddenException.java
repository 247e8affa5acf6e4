package io.github.zoomjava.core.error;

/** The token is good but may not do this: status 403. */
public final class ForbiddenException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public ForbiddenException(ApiError error) {
    super(error);
  }
}
