// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of
 * {@link io.github.zoomjava.tiny.RoomsApi#getSettings RoomsApi.getSettings}; null is not sent.
 */
public record GetRoomSettingsParams(
    @Nullable String fields,
    Map<String, String> extra) {

  public GetRoomSettingsParams {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null}, Map.of());
  }

  /** Builds one in a lambda. */
  public static GetRoomSettingsParams of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {fields}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<GetRoomSettingsParams, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }

    public Builder fields(@Nullable String value) {
      return put(0, value);
    }

    @Override
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new GetRoomSettingsParams((String) v[0], extra);
    }
  }
}
