// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#replace UsersApi.replace} and 1 more. */
public record User(
    @Nullable String id,
    @Nullable String displayName,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<User> JSON =
      new RecordCodec<>("id!,display_name", User::shape);
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static User of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new User((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { User r = (User) v[0]; yield new Object[] {r.id, r.displayName, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<User, Builder> {
    private Builder() { super(JSON); }
    private Builder(User from) { super(JSON, from); }

    public Builder id(String value) { return put(0, value); }
    public Builder displayName(@Nullable String value) { return put(1, value); }
  }
}
