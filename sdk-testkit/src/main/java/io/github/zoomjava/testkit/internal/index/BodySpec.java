package io.github.zoomjava.testkit.internal.index;

/**
 * What an operation takes as its body.
 *
 * @param contentType {@code application/json} or {@code multipart/form-data}
 * @param schema the body's schema
 */
public record BodySpec(String contentType, Schema schema) {
  /** Returns whether the body is a form with parts rather than JSON. */
  public boolean isMultipart() {
    return contentType.startsWith("multipart/");
  }
}
