// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.json.JsonInput;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.ReportsApi#list ReportsApi.list}. */
public final class ListReportsParams extends RequestParams<ListReportsParams> {
  private ListReportsParams() { super(); }

  /** Makes one in a lambda. */
  public static ListReportsParams of(Consumer<ListReportsParams> fill) { return new ListReportsParams().with(fill); }

  public ListReportsParams status(@Nullable ReportStatus value) { return put("status", value); }
  public ListReportsParams since(@Nullable Instant value) { return put("since", value); }
  /** 1 to 300, {@code 30} by default. */
  public ListReportsParams pageSize(@Nullable Integer value) { return put("page_size", value); }
  public ListReportsParams groupIds(@Nullable List<String> value) { return putJoined("group_ids", value); }
  public ListReportsParams groupIds(String... values) { return groupIds(List.of(values)); }
  public ListReportsParams include(@Nullable List<Long> value) { return put("include", value); }
  public ListReportsParams include(long... values) { return include(JsonInput.listOf(values)); }
  public ListReportsParams defaultValue(@Nullable Boolean value) { return put("default", value); }
  public ListReportsParams meetingId(@Nullable String value) { return putUuid("meeting_id", value); }
  public ListReportsParams instanceId(@Nullable String value) { return putTwiceEncoded("instance_id", value); }
  @Deprecated public ListReportsParams old(@Nullable String value) { return put("old", value); }
}
