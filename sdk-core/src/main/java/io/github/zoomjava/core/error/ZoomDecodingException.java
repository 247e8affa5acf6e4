package io.github.zoomjava.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Zoom answered with success, but the body is not what the operation gives: not JSON, JSON of
 * another kind, or a web page in place of a file. By its status the operation was carried out.
 */
public final class ZoomDecodingException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final String operation;
  private final int status;
  private final @Nullable String contentType;

  /** With what was called, what came, and why it is unreadable. */
  public ZoomDecodingException(
      String operation,
      int status,
      @Nullable String contentType,
      String problem,
      @Nullable Throwable cause) {
    super(
        operation
            + ": HTTP "
            + status
            + " with content type "
            + (contentType == null ? "unknown" : contentType)
            + ": "
            + problem,
        cause);
    this.operation = operation;
    this.status = status;
    this.contentType = contentType;
  }

  /** The operation that was called. */
  public String operation() {
    return operation;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The content type of the answer, or null if it had none. */
  public @Nullable String contentType() {
    return contentType;
  }
}
