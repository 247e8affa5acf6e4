// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Part of {@link UpdateUserRequest}. */
public record UserSettings(
    @Nullable Boolean waitingRoom,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserSettings> JSON =
      new RecordCodec<>("waiting_room", UserSettings::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static UserSettings of(Consumer<Builder> fill) {
    Builder builder = new Builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new UserSettings((Boolean) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> asArray((UserSettings) v[0]);
      default -> JsonCodec.BOOLEAN;
    };
  }

  private static @Nullable Object[] asArray(UserSettings r) {
    return new Object[] {r.waitingRoom, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<UserSettings, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(UserSettings from) {
      super(JSON, from, from.extra);
    }

    public Builder waitingRoom(@Nullable Boolean value) {
      return put(0, value);
    }
  }
}
