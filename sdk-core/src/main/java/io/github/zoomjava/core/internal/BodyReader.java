package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.file.ZoomFile;

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

  /** The answer is a file, handed on unread; the caller closes it. */
  BodyReader<ZoomFile> FILE = new BodyReader<>() {};
}
