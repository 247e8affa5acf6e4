// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.JsonInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the builders of parameters have in common: values by their place, and those unknown. */
public abstract class ParamsBuilder<T, B extends ParamsBuilder<T, B>> {

  private final @Nullable Object[] values;
  private final Map<String, String> extra = new LinkedHashMap<>();

  ParamsBuilder(@Nullable Object[] values) {
    this.values = values;
  }

  abstract Object create(@Nullable Object[] values, Map<String, String> extra);

  /** Sends what the documents do not know. */
  public final B extra(String name, String value) {
    extra.put(name, value);
    return self();
  }

  /** Builds it; fails with {@link IllegalStateException} where a required value is missing. */
  @SuppressWarnings("unchecked") // because T is what create makes, by its declaration
  public final T build() {
    return (T) create(values, extra);
  }

  final T filled(Consumer<? super B> fill) {
    fill.accept(self());
    return build();
  }

  final B extras(Map<String, String> from) {
    extra.putAll(from);
    return self();
  }

  final B put(int place, @Nullable Object value) {
    values[place] = value;
    return self();
  }

  final B putList(int place, @Nullable List<?> value) {
    return put(place, JsonInput.immutable(value));
  }

  /** Gives the value back, unless it is missing. */
  static Object required(String setter, @Nullable Object value) {
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
