// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.CallsApi#list CallsApi.list}. */
public final class ListCallsParams extends RequestParams<ListCallsParams> {
  /** Begins with nothing set. */
  public ListCallsParams() { super(); }

  public ListCallsParams state(@Nullable Query value) { return put("state", value); }
}
