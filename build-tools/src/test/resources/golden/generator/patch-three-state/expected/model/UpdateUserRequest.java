// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#update UsersApi.update}. */
public final class UpdateUserRequest extends RequestObject<UpdateUserRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UpdateUserRequest> JSON =
      new RecordCodec<>("first_name,settings", UpdateUserRequest::shape);

  private UpdateUserRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static UpdateUserRequest of(Consumer<UpdateUserRequest> fill) { return new UpdateUserRequest().with(fill); }

  public UpdateUserRequest firstName(@Nullable String value) { return put(0, value); }
  public UpdateUserRequest settings(@Nullable UserSettings value) { return put(1, value); }
  public UpdateUserRequest settings(Consumer<UserSettings> fill) { return settings(UserSettings.of(fill)); }

  public @Nullable String firstName() { return get(0); }
  public @Nullable UserSettings settings() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UpdateUserRequest();
      case 1 -> UserSettings.JSON; default -> JsonCodec.STRING;
    };
  }
}
