// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}. */
public final class ListThingsParams extends RequestParams<ListThingsParams> {
  private ListThingsParams() { super(); }

  /** Makes one in a lambda. */
  public static ListThingsParams of(Consumer<ListThingsParams> fill) { return new ListThingsParams().with(fill); }

  public ListThingsParams startIndex(@Nullable Number value) { return putLong("startIndex", value); }
}
