package io.github.zoomjava.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of records have in common: components by their place in the codec's table. Not
 * safe to share between threads.
 *
 * @param <T> the record
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<T, B extends RecordBuilder<T, B>> extends JsonBuilder<B> {

  private final RecordCodec<T> codec;
  private final @Nullable Object[] values;

  /** Begins with nothing set. */
  protected RecordBuilder(JsonCodec<T> codec) {
    this.codec = (RecordCodec<T>) codec;
    values = this.codec.blank();
  }

  /** Begins with everything {@code from} has. */
  protected RecordBuilder(JsonCodec<T> codec, T from, ExtraProperties extra) {
    super(extra);
    this.codec = (RecordCodec<T>) codec;
    values = this.codec.values(from);
  }

  /** Builds it; fails with {@link IllegalStateException} where a required value is missing. */
  @SuppressWarnings("unchecked") // because create makes what the codec is for
  public final T build() {
    for (int i = 0; i < codec.size(); i++) {
      if (codec.isRequired(i)) {
        require(getClass().getEnclosingClass().getSimpleName(), codec.name(i), values[i]);
      }
    }
    @Nullable Object[] built = values.clone();
    built[codec.size()] = extraProperties();
    return (T) codec.create(built);
  }

  /** Sets the component at that place; null is sent as null. */
  @SuppressWarnings("unchecked") // because lists stand where the table says, and B is this
  protected final B put(int place, @Nullable Object value) {
    String name = codec.name(place);
    values[place] = codec.isList(place) ? setList(name, (List<Object>) value) : set(name, value);
    return (B) this;
  }
}
