package io.github.zoomjava.testkit.internal.answer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

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

  /** The request does not fit; {@code fields} says what is wrong with single fields of its body. */
  public static Answer invalid(String message, Map<String, String> fields) {
    JsonObject body = new JsonObject();
    body.addProperty("code", 300);
    body.addProperty("message", message);
    if (!fields.isEmpty()) {
      JsonArray errors = new JsonArray();
      fields.forEach(
          (field, problem) -> {
            JsonObject error = new JsonObject();
            error.addProperty("field", field);
            error.addProperty("message", problem);
            errors.add(error);
          });
      body.add("errors", errors);
    }
    return Answer.json(400, body);
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

  /** The token has none of the scopes, any one of which would do. */
  public static Answer missingScopes(List<String> alternatives) {
    // Clients find the scopes by these four words.
    String scopes = "does not contain scopes:[" + String.join(", ", alternatives) + "].";
    return error(400, 4711, "This token of the fake account " + scopes);
  }

  /** The e-mail address belongs to a user of the account already. */
  public static Answer emailTaken(String email) {
    return error(409, 1005, "The fake account has a user " + email + " already.");
  }

  /** The page token was not issued for this list and these filters. */
  public static Answer foreignPageToken() {
    return error(400, 300, "This next_page_token was not given out for this list and its filters.");
  }

  /** The page token was never given out, or 15 minutes have gone by since. */
  public static Answer stalePageToken() {
    return error(400, 300, "This next_page_token is unknown, or older than 15 minutes.");
  }
}
