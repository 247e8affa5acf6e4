// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import io.github.zoomjava.core.json.JsonInput;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of {@link io.github.zoomjava.tiny.ReportsApi#list ReportsApi.list}; null is
 * not sent.
 *
 * @param pageSize 1 to 300, {@code 30} by default
 */
public record ListReportsParams(
    @Nullable ReportStatus status,
    @Nullable Instant since,
    @Nullable Integer pageSize,
    List<String> groupIds,
    List<Integer> include,
    @Nullable Boolean defaultValue,
    @Nullable String old,
    Map<String, String> extra) {

  public ListReportsParams {
    groupIds = JsonInput.immutable(groupIds);
    include = JsonInput.immutable(include);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** @deprecated Zoom has deprecated it. */
  @Deprecated
  public @Nullable String old() {
    return old;
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null, null, null, JsonInput.absentList(),
        JsonInput.absentList(), null, null}, Map.of());
  }

  /** Builds one in a lambda. */
  public static ListReportsParams of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {status, since, pageSize, groupIds, include, defaultValue,
        old}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<ListReportsParams, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }
    public Builder status(@Nullable ReportStatus value) { return put(0, value); }
    public Builder since(@Nullable Instant value) { return put(1, value); }
    public Builder pageSize(@Nullable Integer value) { return put(2, value); }
    public Builder groupIds(@Nullable List<String> value) { return putList(3, value); }
    public Builder groupIds(String... values) { return groupIds(List.of(values)); }
    public Builder include(@Nullable List<Integer> value) { return putList(4, value); }
    public Builder include(Integer... values) { return include(List.of(values)); }
    public Builder defaultValue(@Nullable Boolean value) { return put(5, value); }
    @Deprecated public Builder old(@Nullable String value) { return put(6, value); }

    @Override
    @SuppressWarnings("unchecked") // the setters take them as what they are
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new ListReportsParams((ReportStatus) v[0], (Instant) v[1], (Integer) v[2],
          (List<String>) v[3], (List<Integer>) v[4], (Boolean) v[5], (String) v[6], extra);
    }
  }
}
