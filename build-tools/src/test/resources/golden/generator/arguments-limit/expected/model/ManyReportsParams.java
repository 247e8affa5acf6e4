// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The parameters of {@link io.github.zoomjava.tiny.ReportsApi#many ReportsApi.many}. */
public final class ManyReportsParams extends RequestParams<ManyReportsParams> {
  private ManyReportsParams() { super("from", "to", "ids"); }

  /** Makes one in a lambda. */
  public static ManyReportsParams of(Consumer<ManyReportsParams> fill) { return new ManyReportsParams().with(fill); }

  public ManyReportsParams from(LocalDate value) { return put("from", value); }
  public ManyReportsParams to(LocalDate value) { return put("to", value); }
  public ManyReportsParams ids(List<String> value) { return put("ids", value); }
  public ManyReportsParams ids(String... values) { return ids(List.of(values)); }
}
