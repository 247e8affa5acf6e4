// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.ListCallsParams;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The requests behind {@link CallsApi} and {@link CallsAsyncApi}. */
interface CallsEndpoints {
  Operation LIST =
      new Operation("tiny.CallsApi.list", "GET", "/calls", RateLimitCategory.LIGHT, null);

  @GET("calls")
  Call<ResponseBody> list(
      @Tag Operation operation,
      @Query("state") io.github.zoomjava.tiny.model.@Nullable Query state,
      @QueryMap Map<String, String> extra);

  static Call<ResponseBody> list(CallsEndpoints endpoints, ListCallsParams params) {
    return endpoints.list(LIST, params.state(), params.extra());
  }
}
