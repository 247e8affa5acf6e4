// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Part of {@link CreateUserRequest}. */
public final class UserInfo extends RequestObject<UserInfo> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserInfo> JSON =
      new RecordCodec<>("email!,phone", UserInfo::shape);

  /** Begins with nothing set. */
  public UserInfo() { super(JSON); }

  /** At most 128 characters. */
  public UserInfo email(@Nullable String value) { return put(0, value); }
  public UserInfo phone(@Nullable String value) { return put(1, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserInfo();
      default -> JsonCodec.STRING;
    };
  }
}
