package io.github.zoomjava.core.error;

/** The request contradicts the current state: status 409. */
public final class ConflictException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public ConflictException(ApiError error) {
    super(error);
  }
}
