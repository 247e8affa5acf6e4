package io.github.zoomjava.core.error;

import io.github.zoomjava.core.internal.Printable;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an answer that is an error.
 *
 * @param operation the operation that was called, such as {@code users.UsersApi.get}
 * @param status the HTTP status; 200 for errors that Zoom sends as success, 0 for a call that was
 *     held here and not sent
 * @param code Zoom's own code, whose meaning depends on product and status; null if there is none
 * @param message Zoom's message, or null
 * @param fieldErrors one entry per refused field, often none
 * @param headers the headers of the answer
 * @param rawBody the body as text, cut off at 1 MiB; empty if there was none
 */
public record ApiError(
    String operation,
    int status,
    @Nullable Integer code,
    @Nullable String message,
    List<FieldError> fieldErrors,
    Headers headers,
    String rawBody) {

  /** Copies the list. */
  public ApiError {
    fieldErrors = List.copyOf(fieldErrors);
  }

  /** Returns the id under which Zoom's support finds this call, or null. */
  public @Nullable String trackingId() {
    return Printable.word(headers.get("x-zm-trackingid"));
  }
}
