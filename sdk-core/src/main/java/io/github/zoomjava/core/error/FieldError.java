package io.github.zoomjava.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The fault that Zoom finds in one field of a request.
 *
 * @param field the path of the field, such as {@code user_info.email}; empty if Zoom named none
 * @param message what is wrong with it, in Zoom's words
 * @param value the refused value, where Zoom tells it to say which of many it means; or null
 */
public record FieldError(String field, String message, @Nullable String value) {

  /** Without a value. */
  public FieldError(String field, String message) {
    this(field, message, null);
  }

  /** Without the value, which may be personal. */
  @Override
  public String toString() {
    return "FieldError[field=" + field + ", message=" + message + "]";
  }
}
