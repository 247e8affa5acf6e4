// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}; null is not
 * sent.
 *
 * @param pageSize at most 300
 */
public record ListUsersParams(
    @Nullable Integer pageSize,
    @Nullable String nextPageToken,
    Map<String, String> extra) {

  public ListUsersParams {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null, null}, Map.of());
  }

  /** Builds one in a lambda. */
  public static ListUsersParams of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {pageSize, nextPageToken}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<ListUsersParams, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }
    public Builder pageSize(@Nullable Integer value) { return put(0, value); }
    public Builder nextPageToken(@Nullable String value) { return put(1, value); }

    @Override
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new ListUsersParams((Integer) v[0], (String) v[1], extra);
    }
  }
}
