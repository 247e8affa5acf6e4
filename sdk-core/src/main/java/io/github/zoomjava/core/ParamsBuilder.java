package io.github.zoomjava.core;

import io.github.zoomjava.core.json.JsonInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of query parameters and form parts have in common: values by their place, and
 * what the documents do not know. Not safe to share between threads.
 *
 * @param <T> the parameters
 * @param <B> the builder itself
 */
public abstract class ParamsBuilder<T, B extends ParamsBuilder<T, B>> {

  private final @Nullable Object[] values;
  private final Map<String, String> extra = new LinkedHashMap<>();

  /** Takes the values by place, and what the documents do not know. */
  protected ParamsBuilder(@Nullable Object[] values, Map<String, String> extra) {
    this.values = values;
    this.extra.putAll(extra);
  }

  /** Makes the parameters of the values by place. */
  protected abstract Object create(@Nullable Object[] values, Map<String, String> extra);

  /** Sends what the documents do not know. */
  public final B extra(String name, String value) {
    extra.put(name, value);
    return self();
  }

  /** Lets a lambda set more, and gives this back. */
  public final B with(Consumer<? super B> fill) {
    fill.accept(self());
    return self();
  }

  /** Builds it; fails with {@link IllegalStateException} where a required value is missing. */
  @SuppressWarnings("unchecked") // because T is what create makes, by its declaration
  public final T build() {
    return (T) create(values, extra);
  }

  /** Sets the value at that place; null is not sent. */
  protected final B put(int place, @Nullable Object value) {
    values[place] = value;
    return self();
  }

  /** Sets the list at that place; null is not sent. */
  protected final B putList(int place, @Nullable List<?> value) {
    return put(place, JsonInput.immutable(value));
  }

  /** Gives the value back, unless it is missing. */
  protected static Object required(String setter, @Nullable Object value) {
    if (value == null || value == JsonInput.absentList()) {
      throw new IllegalStateException(
          setter + " is required: call " + setter + "(...) before build()");
    }
    return value;
  }

  @SuppressWarnings("unchecked") // because B is the builder itself, by its declaration
  private B self() {
    return (B) this;
  }
}
