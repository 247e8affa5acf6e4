package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;

/** Ends a request with an error of Zoom's. */
final class OAuthRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String error;
  private final String reason;

  private OAuthRefusal(String error, String reason) {
    super(error);
    this.error = error;
    this.reason = reason;
  }

  /** An error that Zoom gives no number. */
  static OAuthRefusal of(String error, String reason) {
    return new OAuthRefusal(error, reason + ".");
  }

  /** An error with Zoom's number, which clients find in the text. */
  static OAuthRefusal of(String error, int code, String reason) {
    return new OAuthRefusal(error, reason + " (" + code + ").");
  }

  Answer answer() {
    return ZoomErrors.oauth(error.equals("invalid_client") ? 401 : 400, error, reason);
  }
}
