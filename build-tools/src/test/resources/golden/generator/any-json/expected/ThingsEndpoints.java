// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation PUT =
      new Operation("tiny.ThingsApi.put", "PUT", "/things", RateLimitCategory.LIGHT, null, false);
  Operation CALL =
      new Operation("tiny.ThingsApi.call", "POST", "/things", RateLimitCategory.LIGHT, null, false);
  Operation PATCH =
      new Operation("tiny.ThingsApi.patch", "PATCH", "/things", RateLimitCategory.LIGHT, null, false);

  @PUT("things")
  Call<ResponseBody> put(@Tag Operation operation);

  static Call<ResponseBody> put(ThingsEndpoints endpoints) {
    return endpoints.put(PUT);
  }

  @POST("things")
  Call<ResponseBody> call(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> call(ThingsEndpoints endpoints, JsonElement request) {
    return endpoints.call(CALL, JsonBody.of(JsonCodec.RAW, request));
  }

  @PATCH("things")
  Call<ResponseBody> patch(@Tag Operation operation);

  static Call<ResponseBody> patch(ThingsEndpoints endpoints) {
    return endpoints.patch(PATCH);
  }
}
