// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Part of {@link UserPage}. */
public record User(
    @Nullable String id,
    @Nullable String displayName,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<User> JSON =
      new RecordCodec<>("id,display_name", User::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new User((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { User r = (User) v[0]; yield new Object[] {r.id, r.displayName, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }
}
