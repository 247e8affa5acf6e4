package io.github.zoomjava.core.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message of an API exception: the facts, and the advice. */
final class Advice {

  private static final Pattern MISSING_SCOPES =
      Pattern.compile("does not contain scopes:?\\s*\\[([^\\]]*)]");
  private static final Pattern QUOTES = Pattern.compile("[\"'\\\\\\s]+");
  private static final int LONGEST_BODY = 200;
  private static final int LONGEST_MESSAGE = 500;

  private Advice() {}

  /** Operation, status, Zoom's code and message, refused fields, tracking id. */
  static String facts(ApiError error) {
    StringBuilder text =
        new StringBuilder(error.operation())
            .append(error.status() == 0 ? ": not sent" : ": HTTP " + error.status());
    if (error.code() != null) {
      text.append(", Zoom's code ").append(error.code());
    }
    if (error.message() != null) {
      text.append(": ").append(limited(error.message()));
    } else if (error.rawBody().isEmpty()) {
      text.append(" without a body");
    } else if (error.fieldErrors().isEmpty()) {
      text.append(" with a body that is not Zoom's: ").append(beginning(error.rawBody()));
    }
    for (FieldError field : error.fieldErrors()) {
      text.append("; ").append(field.field().isEmpty() ? "" : field.field() + ": ");
      text.append(limited(field.message()));
    }
    if (error.trackingId() != null) {
      text.append(" [tracking id ").append(error.trackingId()).append(']');
    }
    return text.append('.').toString();
  }

  static String on(ApiError error) {
    List<String> scopes = missingScopes(error);
    if (!scopes.isEmpty()) {
      return "Add one of these scopes to the app and authorize it again: "
          + String.join(", ", scopes)
          + ".";
    }
    Diagnosis diagnosis = Diagnosis.of(error);
    if (diagnosis != null) {
      return diagnosis.advice();
    }
    return switch (error.status()) {
      case 200 ->
          "Zoom sends this with status 200; check the permissions, the plan and the features of"
              + " the account.";
      case 400 -> "Correct the request as the message says; sending it again changes nothing.";
      case 401 ->
          "Check that the app is active, belongs to this account, and may use this operation.";
      case 403 -> "Check the scopes of the app, the role of the user and the plan of the account.";
      case 404 -> "Check the ids, and that they belong to this account.";
      case 407 ->
          "A proxy on the way wants to know who asks: give it its credentials by"
              + " ZoomClient.builder().httpClient(http -> http.proxyAuthenticator(...)).";
      case 409 -> "Read the current state first, then decide whether the change is still needed.";
      default ->
          error.status() >= 500
              ? "Try again later; if it stays, give the tracking id to Zoom's support."
              : "Check the request against the reference page of the operation.";
    };
  }

  static List<String> missingScopes(ApiError error) {
    Matcher found = MISSING_SCOPES.matcher(error.message() == null ? "" : error.message());
    if (!found.find()) {
      return List.of();
    }
    return Stream.of(found.group(1).split(","))
        .map(scope -> QUOTES.matcher(scope).replaceAll(""))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String beginning(String body) {
    return limited(body.replaceAll("\\s+", " ").strip(), LONGEST_BODY);
  }

  private static String limited(String text) {
    return limited(text, LONGEST_MESSAGE);
  }

  private static String limited(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }
}
