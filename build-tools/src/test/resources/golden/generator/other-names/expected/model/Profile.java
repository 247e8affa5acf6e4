// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.TasksApi#create TasksApi.create} and 1 more. */
public record Profile(
    @Nullable String pronouns,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Profile> JSON =
      new RecordCodec<>("pronouns,{customAttribute}", Profile::shape);
  /** Texts under names that the account chose; unmodifiable. */
  public Map<String, String> customAttributes() { return RecordCodec.others(JSON, extra); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static Profile of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Profile((String) v[0], (ExtraProperties) v[1]);
      case RecordCodec.VALUES -> { Profile r = (Profile) v[0]; yield new Object[] {r.pronouns, r.extra}; }
      default -> JsonCodec.STRING;
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<Profile, Builder> {
    private Builder() { super(JSON); }
    private Builder(Profile from) { super(JSON, from); }

    public Builder pronouns(@Nullable String value) { return put(0, value); }
    /** Sets a text under a name that the account chose; null takes it back. */
    public Builder customAttribute(String name, @Nullable String value) { return putOther(name, value); }
  }
}
