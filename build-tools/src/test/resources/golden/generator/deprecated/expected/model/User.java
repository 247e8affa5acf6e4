// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/**
 * Answered by {@link io.github.zoomjava.tiny.UsersApi#create UsersApi.create}.
 *
 * @param vanity deprecated
 * @param status deprecated
 */
public record User(
    @Nullable String id,
    @Nullable String vanity,
    @Nullable UserStatus status,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<User> JSON =
      new RecordCodec<>("id,vanity,status", User::shape);
  /** @deprecated Zoom has deprecated it. */
  @Deprecated public @Nullable String vanity() { return vanity; }
  /** @deprecated Zoom has deprecated it. */
  @Deprecated public @Nullable UserStatus status() { return status; }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new User((String) v[0], (String) v[1], (UserStatus) v[2], (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> { User r = (User) v[0]; yield new Object[] {r.id, r.vanity, r.status, r.extra}; }
      case 2 -> UserStatus.JSON; default -> JsonCodec.STRING;
    };
  }
}
