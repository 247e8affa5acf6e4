package io.github.zoomjava.core.error;

/** What was asked for contradicts what is there already: status 409. */
public final class ConflictException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public ConflictException(ApiError error) {
    super(error);
  }
}
