// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The requests behind {@link CallsApi} and {@link CallsAsyncApi}. */
interface CallsEndpoints {
  Operation LIST =
      new Operation("tiny.CallsApi.list", "GET", "/calls", RateLimitCategory.LIGHT, null, false);

  @GET("calls")
  Call<ResponseBody> list(@Tag Operation operation, @Tag QueryValues query);

  static Call<ResponseBody> list(CallsEndpoints endpoints, QueryValues query) {
    return endpoints.list(LIST, query);
  }
}
