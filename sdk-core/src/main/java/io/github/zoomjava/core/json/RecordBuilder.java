package io.github.zoomjava.core.json;

/**
 * The base class of the builders of records. Not safe to share between threads.
 *
 * @param <T> the record
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<T, B extends RecordBuilder<T, B>> extends JsonBuilder<B> {

  /** Begins with nothing set. */
  protected RecordBuilder(JsonCodec<T> codec) {
    super((RecordCodec<T>) codec);
  }

  /** Begins with everything {@code from} has. */
  protected RecordBuilder(JsonCodec<T> codec, T from) {
    super((RecordCodec<T>) codec, ((RecordCodec<T>) codec).values(from));
  }

  /** Builds it; fails with {@link IllegalStateException} where a required value is missing. */
  @SuppressWarnings("unchecked") // because create makes what the codec is for
  public final T build() {
    requireAll(getClass().getEnclosingClass().getSimpleName());
    return (T) codec().create(snapshot());
  }
}
