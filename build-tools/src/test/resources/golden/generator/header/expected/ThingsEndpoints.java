// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.ThingRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation CREATE =
      new Operation("tiny.ThingsApi.create", "POST", "/things", RateLimitCategory.LIGHT, null, false);

  @POST("things")
  Call<ResponseBody> create(@Tag Operation operation, @Body RequestBody body, @Tag QueryValues query);

  static Call<ResponseBody> create(ThingsEndpoints endpoints, ThingRequest request, QueryValues query) {
    return endpoints.create(CREATE, JsonBody.of(ThingRequest.JSON, request), query);
  }
}
