package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation that succeeds.
 *
 * @param type of a JSON answer
 * @param mayBeEmpty whether a success may come without a body
 * @param schema of a JSON answer, for the operation index
 */
record Answer(int status, Kind kind, JavaType type, boolean mayBeEmpty, @Nullable JsonNode schema) {

  enum Kind {
    NONE,
    JSON,
    FILE
  }

  /** The same where a success may come without a body. */
  Answer orEmpty() {
    return new Answer(status, kind, type, true, schema);
  }

  /** The type in Java, with {@code Void} for nothing. */
  String in(Imports imports) {
    return switch (kind) {
      case NONE -> "Void";
      case FILE -> imports.use(CoreTypes.ZOOM_FILE);
      case JSON -> type.in(imports);
    };
  }

  private String readerOrEmpty(Imports imports) {
    String reader = imports.use(CoreTypes.BODY_READER);
    return type.is(Scalar.JSON)
        ? reader + ".JSON_IF_ANY"
        : reader + ".orEmpty(" + type.codec(imports) + ")";
  }

  /** The expression of the BodyReader. */
  String reader(Imports imports) {
    return switch (kind) {
      case NONE -> imports.use(CoreTypes.BODY_READER) + ".NOTHING";
      case FILE -> imports.use(CoreTypes.BODY_READER) + ".FILE";
      case JSON -> mayBeEmpty ? readerOrEmpty(imports) : type.codec(imports);
    };
  }
}
