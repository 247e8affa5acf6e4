// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.time.LocalDate;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The requests behind {@link ReportsApi} and {@link ReportsAsyncApi}. */
interface ReportsEndpoints {
  Operation LIST =
      new Operation("tiny.ReportsApi.list", "GET", "/reports", RateLimitCategory.LIGHT, null, false);

  @GET("reports")
  Call<ResponseBody> list(@Tag Operation operation, @Query("from") LocalDate from, @Tag QueryValues query);

  static Call<ResponseBody> list(ReportsEndpoints endpoints, LocalDate from, QueryValues query) {
    return endpoints.list(LIST, from, query);
  }
}
