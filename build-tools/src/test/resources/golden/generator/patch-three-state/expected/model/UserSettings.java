// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Part of {@link UpdateUserRequest}. */
public final class UserSettings extends RequestObject<UserSettings> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserSettings> JSON =
      new RecordCodec<>("waiting_room", UserSettings::shape);

  private UserSettings() { super(JSON); }

  /** Makes one in a lambda. */
  public static UserSettings of(Consumer<UserSettings> fill) { return new UserSettings().with(fill); }

  public UserSettings waitingRoom(@Nullable Boolean value) { return put(0, value); }

  public @Nullable Boolean waitingRoom() { return get(0); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserSettings();
      default -> JsonCodec.BOOLEAN;
    };
  }
}
