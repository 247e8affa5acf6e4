// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}. */
public final class ListThingsParams extends RequestParams<ListThingsParams> {
  /** Begins with nothing set. */
  public ListThingsParams() { super(); }

  public ListThingsParams startIndex(@Nullable Long value) { return put("startIndex", value); }
  public ListThingsParams startIndex(long value) { return put("startIndex", value); }
}
