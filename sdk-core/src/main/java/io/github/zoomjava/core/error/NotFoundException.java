package io.github.zoomjava.core.error;

/** The thing that was asked for does not exist, or not in this account: status 404. */
public final class NotFoundException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public NotFoundException(ApiError error) {
    super(error);
  }
}
