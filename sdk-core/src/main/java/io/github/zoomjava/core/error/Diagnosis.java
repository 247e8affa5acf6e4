package io.github.zoomjava.core.error;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cause behind an error, where Zoom's status, code and message together tell it. Zoom's codes
 * alone do not: the same one means different things in different products.
 */
public enum Diagnosis {
  /** The token has none of the scopes that the operation wants. */
  MISSING_SCOPE(
      "Add a scope the operation lists to the app, then fetch a new token or authorize again."),
  /** The user or the app lacks a permission, or the account a plan. */
  MISSING_PERMISSION(
      "Check the role of the user and the plan of the account; scopes do not replace them."),
  /** The user has not let the app act on what others share with the user. */
  SHARED_ACCESS(
      "Let the user who installed the app allow access to shared resources:"
          + " https://support.zoom.us/hc/en-us/articles/4413265586189"),
  /** A product, such as Zoom Phone, is not enabled. */
  FEATURE_DISABLED("Enable the product for this account and give the user a licence."),
  /** Zoom no longer, or not yet, accepts the token; a new one was refused, too. */
  INVALID_TOKEN(
      "Check that the app is active, belongs to this account, and may use this operation;"
          + " the feature may also be off for what was asked for."),
  /** The file of a recording, for which the token of the call is not enough. */
  NEEDS_FILE_TOKEN(
      "Give the download_access_token of the recording, or the download_token of its event, by"
          + " Download.token(...); the token of the client is still good."),
  /** A recording or transcript that Zoom is still working on, or that there is none of. */
  NOT_READY("If it was recorded, try again later, or wait for the event that announces it."),
  /** Zoom has no such operation, or no longer. */
  NO_SUCH_OPERATION("Look at the reference page: the operation was renamed or removed.");

  private static final Set<Integer> SCOPES = Set.of(4711);
  private static final Set<Integer> FEATURES = Set.of(2013, 2031);
  private static final Set<Integer> TOKENS = Set.of(124, 30031002, 30031004);
  private static final Set<Integer> RECORDINGS = Set.of(3301, 12002);

  private static final String DOWNLOAD = "download";

  private final String advice;

  Diagnosis(String advice) {
    this.advice = advice;
  }

  /** Returns the remedy, as a sentence. */
  public String advice() {
    return advice;
  }

  /** Returns the cause behind that error, or null if it is none of these. */
  static @Nullable Diagnosis of(ApiError error) {
    int status = error.status();
    int code = error.code() == null ? 0 : error.code();
    String message = error.message() == null ? "" : error.message().toLowerCase(Locale.ROOT);
    if (SCOPES.contains(code)
        || message.contains("does not contain scopes")
        || (status == 400 && code == 104)) {
      return MISSING_SCOPE;
    }
    if (message.contains("has not permitted access") && message.contains("targeted resource")) {
      return SHARED_ACCESS;
    }
    if (FEATURES.contains(code) && (status == 400 || status == 403)) {
      return FEATURE_DISABLED;
    }
    if (message.contains("does not contain permissions")
        || (code == 200 && (status == 200 || status == 400 || status == 403))) {
      return MISSING_PERMISSION;
    }
    if (status == 401 && TOKENS.contains(code)) {
      return INVALID_TOKEN;
    }
    if (status == 401 && error.operation().equals(DOWNLOAD)) {
      return NEEDS_FILE_TOKEN;
    }
    if (RECORDINGS.contains(code) && (status == 400 || status == 404)) {
      return NOT_READY;
    }
    boolean removed = status == 410 || (code == 2300 && (status == 400 || status == 404));
    return removed ? NO_SUCH_OPERATION : null;
  }
}
