// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}; null is
 * not sent.
 */
public record ListThingsParams(
    @Nullable String pageNum,
    Map<String, String> extra) {

  public ListThingsParams {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null}, Map.of());
  }

  /** Builds one in a lambda. */
  public static ListThingsParams of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {pageNum}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<ListThingsParams, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }
    public Builder pageNum(@Nullable String value) { return put(0, value); }

    @Override
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new ListThingsParams((String) v[0], extra);
    }
  }
}
