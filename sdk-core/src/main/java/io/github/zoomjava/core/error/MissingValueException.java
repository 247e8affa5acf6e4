package io.github.zoomjava.core.error;

/**
 * Zoom sent something without that by which other calls name it, such as a meeting without its id.
 * It is thrown when that is asked for, not when the answer or event is read: all the rest can be
 * had, and the raw JSON by the {@code JSON.toJson} of the type.
 */
public final class MissingValueException extends ZoomException {

  private static final long serialVersionUID = 1;

  private final String type;
  private final String property;
  private final String operation;

  /**
   * For generated models.
   *
   * @param type the type without its package, such as {@code Meeting}
   * @param property the name in JSON
   * @param operation such as {@code meetings.MeetingsApi.get}, or an event; empty if not known
   */
  public MissingValueException(String type, String property, String operation) {
    super(
        "Zoom sent a "
            + type
            + " without "
            + property
            + (operation.isEmpty() ? "" : " (" + operation + ")")
            + ". Ask for it by the accessor that ends in OrNull where it may be missing.",
        null);
    this.type = type;
    this.property = property;
    this.operation = operation;
  }

  /** The type without its package, such as {@code Meeting}. */
  public String type() {
    return type;
  }

  /** The name in JSON, such as {@code id}. */
  public String property() {
    return property;
  }

  /**
   * The operation that answered, such as {@code meetings.MeetingsApi.get}, or the event, such as
   * {@code meeting.started}; empty if it was read without a client.
   */
  public String operation() {
    return operation;
  }
}
