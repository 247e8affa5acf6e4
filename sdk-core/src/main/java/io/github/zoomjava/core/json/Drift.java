package io.github.zoomjava.core.json;

/**
 * One place where an answer or event of Zoom's differs from its documents. Nothing is lost by it:
 * the raw value is kept in the {@link ExtraProperties} of the object it was found in, or by the
 * list, where a list is all there is.
 *
 * @param operation the operation that was answered, such as {@code users.UsersApi.list}, or the
 *     event's name, such as {@code meeting.started}; empty when JSON was read without a client
 * @param jsonPath where in the JSON, such as {@code $.users[3].status}
 * @param kind what differs
 * @param detail the expected and the found JSON type; never the value, which may be secret
 */
public record Drift(String operation, String jsonPath, Kind kind, String detail) {

  /** The ways in which an answer can differ. */
  public enum Kind {
    /** A property the documents do not know. */
    UNKNOWN_PROPERTY,
    /** A value of an enum that is not among the known ones. */
    UNKNOWN_ENUM_VALUE,
    /** A value of another type that could be read all the same, such as a number for a string. */
    COERCED,
    /** A value that could not be read; the typed component is null or leaves it out. */
    UNREADABLE,
    /** A null in place of a list, or inside one. */
    UNEXPECTED_NULL,
    /** A list that is empty although its first page counts items. */
    MISSING_ITEMS
  }
}
