package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads what the token endpoint says is wrong. */
final class TokenErrors {

  private static final Pattern CODE = Pattern.compile("\\b(47\\d\\d)\\b");
  private static final Pattern DEAD_TOKEN = Pattern.compile("(?i)\\binvalid token\\b");
  private static final List<String> NUMBERS = List.of("code", "errorCode", "error_code", "error");
  private static final List<String> REASONS =
      List.of("reason", "error_description", "errorMessage", "message");

  private TokenErrors() {}

  static ZoomAuthException of(TokenRequest request, Response response, @Nullable JsonObject json) {
    String asked = request.url() + " answered HTTP " + response.code();
    String trackingId = Printable.word(request.masked(response.header("x-zm-trackingid")));
    String tracking = trackingId == null ? "" : " [tracking id " + trackingId + "]";
    if (json == null) {
      AuthFailure failure =
          response.code() >= 500 ? AuthFailure.SERVER_FAILED : AuthFailure.WRONG_URL;
      String type = request.masked(response.header("Content-Type", "no content type"));
      return new ZoomAuthException(
          failure,
          "No token: " + asked + " with " + type + " in place of JSON" + tracking + ".",
          response.code(),
          null,
          null,
          null);
    }
    String error = word(request, ErrorBodies.text(json, List.of("error", "code", "errorCode")));
    String reason = ErrorBodies.text(json, REASONS);
    Integer code = code(json, request.masked(reason));
    AuthFailure failure = failure(request, response.code(), error, code, reason);
    String redirect = request.field("redirect_uri");
    return new ZoomAuthException(
        failure,
        "No token: "
            + asked
            + ", "
            + error
            + ": "
            + request.masked(reason)
            + (failure == AuthFailure.REDIRECT_MISMATCH ? " (sent was " + redirect + ")" : "")
            + tracking
            + ".",
        response.code(),
        error,
        code,
        null);
  }

  /** The name of an error as it is; what looks like something else may quote a secret. */
  private static @Nullable String word(TokenRequest request, @Nullable String error) {
    return error == null || error.matches("[a-z_]+|\\d{1,5}") ? error : request.masked(error);
  }

  /** The number wherever it stands: Zoom puts it into different fields, and into texts. */
  private static @Nullable Integer code(JsonObject json, @Nullable String reason) {
    for (String name : NUMBERS) {
      String text = ErrorBodies.text(json, List.of(name));
      if (text != null && text.matches("\\d{1,9}")) {
        return Integer.valueOf(text);
      }
    }
    Matcher found = CODE.matcher(reason == null ? "" : reason);
    return found.find() ? Integer.valueOf(found.group(1)) : null;
  }

  private static AuthFailure failure(
      TokenRequest request,
      int status,
      @Nullable String error,
      @Nullable Integer code,
      @Nullable String reason) {
    AuthFailure byCode = code == null ? AuthFailure.UNKNOWN : byCode(code, status);
    if (byCode != AuthFailure.UNKNOWN) {
      return byCode;
    }
    if (status >= 500 || status == 429) {
      return AuthFailure.SERVER_FAILED;
    }
    if (request.field("refresh_token") != null
        && reason != null
        && DEAD_TOKEN.matcher(reason).find()) {
      return AuthFailure.REFRESH_TOKEN_REJECTED;
    }
    return byWord(request, error == null ? "" : error.toLowerCase(Locale.ROOT));
  }

  private static AuthFailure byCode(int code, int status) {
    return switch (code) {
      case 4700 -> status >= 500 ? AuthFailure.SERVER_FAILED : AuthFailure.INVALID_REQUEST;
      case 4702, 4704, 4724 -> AuthFailure.CLIENT_REJECTED;
      case 4705 -> AuthFailure.GRANT_NOT_SUPPORTED;
      case 4706 -> AuthFailure.INVALID_REQUEST;
      case 4709 -> AuthFailure.REDIRECT_MISMATCH;
      case 4711 -> AuthFailure.SCOPE_REJECTED;
      case 4717 -> AuthFailure.APP_DISABLED;
      case 4732 -> AuthFailure.SERVER_FAILED;
      case 4733, 4734 -> AuthFailure.CODE_REJECTED;
      case 4735 -> AuthFailure.OWNER_GONE;
      case 4737, 4740, 4741 -> AuthFailure.REFRESH_TOKEN_REJECTED;
      case 4738 -> AuthFailure.ACCESS_DENIED;
      default -> AuthFailure.UNKNOWN;
    };
  }

  private static AuthFailure byWord(TokenRequest request, String error) {
    return switch (error) {
      case "invalid_client", "unauthorized_client" -> AuthFailure.CLIENT_REJECTED;
      case "unsupported_grant_type" -> AuthFailure.GRANT_NOT_SUPPORTED;
      case "invalid_request" -> AuthFailure.INVALID_REQUEST;
      case "invalid_scope" -> AuthFailure.SCOPE_REJECTED;
      case "access_denied" -> AuthFailure.ACCESS_DENIED;
      case "expired_token" -> AuthFailure.DEVICE_CODE_EXPIRED;
      case "invalid_grant" ->
          request.field("refresh_token") == null
              ? request.field("code") == null
                  ? AuthFailure.INVALID_REQUEST
                  : AuthFailure.CODE_REJECTED
              : AuthFailure.REFRESH_TOKEN_REJECTED;
      default -> AuthFailure.UNKNOWN;
    };
  }
}
