package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.FieldError;
import okhttp3.Headers;

/** Takes a secret out of an answer that repeats it, before the answer goes into an exception. */
final class Masking {

  private static final String MASK = "***";

  private Masking() {}

  /** The error without that secret, which may be empty. */
  static ApiError of(ApiError error, String secret) {
    if (secret.isEmpty() || !(error.rawBody() + error.headers()).contains(secret)) {
      return error;
    }
    Headers.Builder headers = new Headers.Builder();
    error
        .headers()
        .forEach(header -> headers.add(header.getFirst(), masked(header.getSecond(), secret)));
    return new ApiError(
        error.operation(),
        error.status(),
        error.code(),
        error.message() == null ? null : masked(error.message(), secret),
        error.fieldErrors().stream()
            .map(
                field ->
                    new FieldError(masked(field.field(), secret), masked(field.message(), secret)))
            .toList(),
        headers.build(),
        masked(error.rawBody(), secret));
  }

  private static String masked(String text, String secret) {
    return text.replace(secret, MASK);
  }
}
