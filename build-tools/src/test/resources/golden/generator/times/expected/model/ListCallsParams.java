// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.CallsApi#list CallsApi.list}. */
public final class ListCallsParams extends RequestParams<ListCallsParams> {
  private ListCallsParams() { super("from"); }

  /** Makes one in a lambda. */
  public static ListCallsParams of(Consumer<ListCallsParams> fill) { return new ListCallsParams().with(fill); }

  public ListCallsParams from(Instant value) { return put("from", value); }
  public ListCallsParams from(@Nullable LocalDate value) { return put("from", value); }
  public ListCallsParams to(@Nullable Instant value) { return putTime("to", "yyyy-MM-dd HH:mm:ss", value); }
  public ListCallsParams to(@Nullable LocalDate value) { return put("to", value); }
  public ListCallsParams ordered(@Nullable LocalDate value) { return putTime("ordered", "MM-dd-yyyy", value); }
}
