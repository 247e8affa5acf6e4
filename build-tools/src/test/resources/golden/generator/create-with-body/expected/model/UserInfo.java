// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Part of {@link CreateUserRequest}. */
public final class UserInfo extends RequestObject<UserInfo> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserInfo> JSON =
      new RecordCodec<>("email!,phone", UserInfo::shape);

  private UserInfo() { super(JSON); }

  /** Makes one in a lambda. */
  public static UserInfo of(Consumer<UserInfo> fill) { return new UserInfo().with(fill); }

  /** At most 128 characters. */
  public UserInfo email(String value) { return put(0, value); }
  public UserInfo phone(@Nullable String value) { return put(1, value); }

  public @Nullable String email() { return get(0); }
  public @Nullable String phone() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserInfo();
      default -> JsonCodec.STRING;
    };
  }
}
