// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.CallsApi#list CallsApi.list}. */
public final class ListCallsParams extends RequestParams<ListCallsParams> {
  private ListCallsParams() { super(); }

  /** Makes one in a lambda. */
  public static ListCallsParams of(Consumer<ListCallsParams> fill) { return new ListCallsParams().with(fill); }

  public ListCallsParams state(@Nullable Query value) { return put("state", value); }
}
