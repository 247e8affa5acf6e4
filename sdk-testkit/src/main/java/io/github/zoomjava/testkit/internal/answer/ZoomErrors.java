package io.github.zoomjava.testkit.internal.answer;

import com.google.gson.JsonObject;

/** Errors in the shape and with the codes of Zoom, in words of our own. */
public final class ZoomErrors {
  private ZoomErrors() {}

  /** An error of the API. */
  public static Answer error(int status, int code, String message) {
    JsonObject body = new JsonObject();
    body.addProperty("code", code);
    body.addProperty("message", message);
    return Answer.json(status, body);
  }

  /** An error of the token endpoint. */
  public static Answer oauth(int status, String error, String reason) {
    JsonObject body = new JsonObject();
    body.addProperty("reason", reason);
    body.addProperty("error", error);
    return Answer.json(status, body);
  }

  /** The request carries no access token, or one that is not valid. */
  public static Answer invalidToken() {
    return error(401, 124, "The fake account did not issue this access token, or it is over.");
  }

  /** The e-mail address belongs to a user of the account already. */
  public static Answer emailTaken(String email) {
    return error(409, 1005, "The fake account has a user " + email + " already.");
  }

  /** The page token was not issued for this list and these filters. */
  public static Answer foreignPageToken() {
    return error(400, 300, "This next_page_token was not given out for this list and its filters.");
  }
}
