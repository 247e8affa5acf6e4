package io.github.zoomjava.core.error;

/** Zoom refused what was sent: status 400. */
public final class BadRequestException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public BadRequestException(ApiError error) {
    super(error);
  }
}
