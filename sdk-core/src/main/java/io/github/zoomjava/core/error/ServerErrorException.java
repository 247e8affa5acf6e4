package io.github.zoomjava.core.error;

/** Zoom failed: status 500 and above. */
public final class ServerErrorException extends ZoomApiException {

  private static final long serialVersionUID = 1;

  /** Takes the message from what is known of the answer. */
  public ServerErrorException(ApiError error) {
    super(error);
  }
}
