// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.ListReportsParams;
import io.github.zoomjava.tiny.model.ReportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The requests behind {@link ReportsApi} and {@link ReportsAsyncApi}. */
interface ReportsEndpoints {
  Operation LIST =
      new Operation("tiny.ReportsApi.list", "GET", "/reports", RateLimitCategory.LIGHT, null);

  @GET("reports")
  Call<ResponseBody> list(
      @Tag Operation operation,
      @Query("from") LocalDate from,
      @Query("status") @Nullable ReportStatus status,
      @Query("since") @Nullable Instant since,
      @Query("page_size") @Nullable Integer pageSize,
      @Query("group_ids") @Nullable String groupIds,
      @Query("include") List<Integer> include,
      @Query("default") @Nullable Boolean defaultValue,
      @Query("old") @Nullable String old,
      @QueryMap Map<String, String> extra);

  @SuppressWarnings("deprecation") // some of the values are
  static Call<ResponseBody> list(
      ReportsEndpoints endpoints, LocalDate from, ListReportsParams params) {
    return endpoints.list(
        LIST,
        from,
        params.status(),
        params.since(),
        params.pageSize(),
        joined(params.groupIds()),
        params.include(),
        params.defaultValue(),
        params.old(),
        params.extra());
  }

  private static @Nullable String joined(List<?> values) {
    return values.isEmpty()
        ? null
        : values.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
