// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#update UsersApi.update}. */
public record UpdateUserRequest(
    @Nullable String firstName,
    @Nullable UserSettings settings,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<UpdateUserRequest> JSON =
      new RecordCodec<>("first_name,settings", UpdateUserRequest::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static UpdateUserRequest of(Consumer<Builder> fill) {
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
          new UpdateUserRequest((String) v[0], (UserSettings) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((UpdateUserRequest) v[0]);
      case 1 -> UserSettings.JSON;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(UpdateUserRequest r) {
    return new Object[] {r.firstName, r.settings, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<UpdateUserRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(UpdateUserRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder firstName(@Nullable String value) {
      return put(0, value);
    }

    public Builder settings(@Nullable UserSettings value) {
      return put(1, value);
    }

    public Builder settings(Consumer<UserSettings.Builder> fill) {
      return settings(UserSettings.of(fill));
    }
  }
}
