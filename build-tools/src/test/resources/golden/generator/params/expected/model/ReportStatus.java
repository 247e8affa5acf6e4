// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/**
 * Taken by {@link io.github.zoomjava.tiny.ReportsApi#list ReportsApi.list}; values Zoom adds later are kept as they
 * come.
 */
public record ReportStatus(String value) implements OpenEnum<String> {
  /** {@code active}. */ public static final ReportStatus ACTIVE = new ReportStatus("active");
  /** {@code pending}. */ public static final ReportStatus PENDING = new ReportStatus("pending");
  /** The values that are documented. */
  public static final List<ReportStatus> KNOWN = List.of(ACTIVE, PENDING);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ReportStatus> JSON = OpenEnum.stringCodec(ReportStatus::new, KNOWN);
  @Override
  public String toString() { return value; }
}
