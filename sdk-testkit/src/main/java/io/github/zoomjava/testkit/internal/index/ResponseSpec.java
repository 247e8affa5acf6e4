package io.github.zoomjava.testkit.internal.index;

import org.jspecify.annotations.Nullable;

/**
 * What a successful answer looks like.
 *
 * @param status the HTTP status
 * @param kind whether there is a body, and which
 * @param schema the schema of a JSON body, null for the other kinds
 */
public record ResponseSpec(int status, Kind kind, @Nullable Schema schema) {
  ResponseSpec sampled(Sampling sampling) {
    return new ResponseSpec(status, kind, schema == null ? null : schema.sampled(sampling));
  }

  /** The three kinds of successful answers. */
  public enum Kind {
    JSON,
    NONE,
    FILE
  }
}
