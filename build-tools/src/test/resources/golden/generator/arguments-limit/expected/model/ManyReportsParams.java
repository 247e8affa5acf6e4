// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import io.github.zoomjava.core.json.JsonInput;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of {@link io.github.zoomjava.tiny.ReportsApi#many ReportsApi.many}; null is
 * not sent.
 */
public record ManyReportsParams(
    LocalDate from,
    LocalDate to,
    List<String> ids,
    Map<String, String> extra) {

  public ManyReportsParams {
    ids = JsonInput.immutable(ids);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null, null, JsonInput.absentList()}, Map.of());
  }

  /** Builds one in a lambda. */
  public static ManyReportsParams of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {from, to, ids}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<ManyReportsParams, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }
    public Builder from(@Nullable LocalDate value) { return put(0, value); }
    public Builder to(@Nullable LocalDate value) { return put(1, value); }
    public Builder ids(@Nullable List<String> value) { return putList(2, value); }
    public Builder ids(String... values) { return ids(List.of(values)); }

    @Override
    @SuppressWarnings("unchecked") // the setters take them as what they are
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new ManyReportsParams((LocalDate) required("from", v[0]),
          (LocalDate) required("to", v[1]), (List<String>) required("ids", v[2]), extra);
    }
  }
}
