// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.ReportsApi#many ReportsApi.many}. */
public final class ManyReportsParams extends RequestParams<ManyReportsParams> {
  /** Begins with nothing set. */
  public ManyReportsParams() { super("from", "to", "ids"); }

  public ManyReportsParams from(@Nullable LocalDate value) { return put("from", value); }
  public ManyReportsParams to(@Nullable LocalDate value) { return put("to", value); }
  public ManyReportsParams ids(@Nullable List<String> value) { return put("ids", value); }
  public ManyReportsParams ids(String... values) { return ids(List.of(values)); }
}
