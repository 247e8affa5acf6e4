// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.PlanCallRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The requests behind {@link CallsApi} and {@link CallsAsyncApi}. */
interface CallsEndpoints {
  Operation LIST =
      new Operation("tiny.CallsApi.list", "GET", "/calls", RateLimitCategory.LIGHT, null, false);
  Operation PLAN =
      new Operation("tiny.CallsApi.plan", "POST", "/calls", RateLimitCategory.LIGHT, null, false);

  @GET("calls")
  Call<ResponseBody> list(@Tag Operation operation, @Tag QueryValues query);

  static Call<ResponseBody> list(CallsEndpoints endpoints, QueryValues query) {
    return endpoints.list(LIST, query);
  }

  @POST("calls")
  Call<ResponseBody> plan(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> plan(CallsEndpoints endpoints, PlanCallRequest request) {
    return endpoints.plan(PLAN, JsonBody.of(PlanCallRequest.JSON, request));
  }
}
