package io.github.zoomjava.core.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the constants for values that are known, so that reading them allocates nothing. An empty
 * text is how Zoom leaves a value out, and is read as none.
 */
final class OpenEnumCodec<V, E extends OpenEnum<V>> extends JsonCodec<E> {

  private final JsonCodec<V> values;
  private final Function<V, E> of;
  private final Map<V, E> known;

  OpenEnumCodec(JsonCodec<V> values, Function<V, E> of, List<E> known) {
    this.values = values;
    this.of = of;
    this.known = new HashMap<>(known.size() * 2);
    for (E constant : known) {
      this.known.put(constant.value(), constant);
    }
  }

  @Override
  boolean readsObjects() {
    return false;
  }

  @Override
  protected @Nullable E read(JsonInput in) throws IOException {
    return constant(values.readOrNull(in), in);
  }

  @Override
  @Nullable E ofText(String text, JsonInput in) {
    return constant(values.ofText(text, in), in);
  }

  private @Nullable E constant(@Nullable V value, JsonInput in) {
    if (value == null) {
      return null;
    }
    if (value.equals("")) {
      in.keepEmpty();
      return null;
    }
    E constant = known.get(value);
    if (constant != null) {
      return constant;
    }
    E unknown = of.apply(value);
    in.reportUnknownValue(unknown);
    return unknown;
  }

  @Override
  protected void write(JsonOutput out, E value) throws IOException {
    values.write(out, value.value());
  }
}
