// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Part of {@link CreateUserRequest}.
 *
 * @param email at most 128 characters
 */
public record UserInfo(
    String email,
    @Nullable String phone,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserInfo> JSON =
      new RecordCodec<>("email!,phone", UserInfo::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static UserInfo of(Consumer<Builder> fill) {
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
          new UserInfo((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((UserInfo) v[0]);
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(UserInfo r) {
    return new Object[] {r.email, r.phone, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<UserInfo, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(UserInfo from) {
      super(JSON, from, from.extra);
    }

    public Builder email(@Nullable String value) {
      return put(0, value);
    }

    public Builder phone(@Nullable String value) {
      return put(1, value);
    }
  }
}
