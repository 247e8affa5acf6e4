// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Part of {@link Task}. */
public record Owner(
    @Nullable Long numberOrNull,
    @Nullable String name,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Owner> JSON =
      new RecordCodec<>("number#,name!", Owner::shape);
  /** Never null: throws {@code MissingValueException} where Zoom left it out. */
  public Long number() { return RecordCodec.identity(numberOrNull, "number", this, extra); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static Owner of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Owner((Long) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { Owner r = (Owner) v[0]; yield new Object[] {r.numberOrNull, r.name, r.extra}; }
      case 1 -> JsonCodec.STRING; default -> JsonCodec.LONG;
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<Owner, Builder> {
    private Builder() { super(JSON); }
    private Builder(Owner from) { super(JSON, from); }

    public Builder number(@Nullable Number value) { return putLong(0, value); }
    public Builder name(String value) { return put(1, value); }
  }
}
