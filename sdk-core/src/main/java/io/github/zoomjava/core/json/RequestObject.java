package io.github.zoomjava.core.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A request body, or a part of one: filled in by its own methods, in a lambda. Methods without
 * arguments tell what was set. It is read at the moment of a call, which fails with {@link
 * IllegalStateException} and sends nothing where a required value is missing. Not safe to share
 * between threads while it is filled in.
 *
 * @param <R> the request itself
 */
public abstract class RequestObject<R extends RequestObject<R>> extends JsonBuilder<R> {

  /** Begins with nothing set. */
  protected RequestObject(JsonCodec<R> codec) {
    super((RecordCodec<R>) codec);
  }

  /** Returns the extra properties that were given, explicit nulls among them. */
  public final ExtraProperties extra() {
    return extraNow();
  }

  /** For accessors: what was set at that place; null, or an empty list, where nothing was. */
  // Generated accessors name the type of their setter, and say that it may be null.
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  protected final <V extends @Nullable Object> V get(int place) {
    return (V) at(place);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RequestObject<?> that
        && that.getClass() == getClass()
        && Arrays.equals(that.snapshot(), snapshot());
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(snapshot());
  }

  /** Names and values; secrets are masked. */
  @Override
  public final String toString() {
    return codec().text(getClass().getSimpleName(), snapshot());
  }
}
