package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.json.JsonCodec;

/**
 * Names what the successful answer of an operation is: JSON, for which every {@code JsonCodec} is
 * one, any JSON, a file, or nothing.
 *
 * @param <T> what comes of the body
 */
public interface BodyReader<T> {

  /** The answer has no body worth reading. */
  BodyReader<Void> NOTHING = new BodyReader<>() {};

  /** The answer is any JSON, or has no body. */
  BodyReader<JsonElement> JSON_IF_ANY = new BodyReader<>() {};

  /** The answer is a JSON object, or has no body: then it is an object without properties. */
  static <T> BodyReader<T> orEmpty(JsonCodec<T> codec) {
    return new OrEmpty<>(codec);
  }

  /** The reader that {@link #orEmpty} makes. */
  record OrEmpty<T>(JsonCodec<T> codec) implements BodyReader<T> {}

  /** The answer is a file, handed on unread; the caller closes it. */
  BodyReader<ZoomFile> FILE = new BodyReader<>() {};
}
