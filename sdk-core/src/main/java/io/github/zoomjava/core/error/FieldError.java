package io.github.zoomjava.core.error;

/**
 * What Zoom says about one field of a request it refused.
 *
 * @param field the path of the field, such as {@code user_info.email}; empty if Zoom named none
 * @param message what is wrong with it, in Zoom's words
 */
public record FieldError(String field, String message) {}
