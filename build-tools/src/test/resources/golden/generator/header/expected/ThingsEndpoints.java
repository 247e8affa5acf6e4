// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.CreateThingParams;
import io.github.zoomjava.tiny.model.ThingRequest;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation CREATE =
      new Operation("tiny.ThingsApi.create", "POST", "/things", RateLimitCategory.LIGHT, null);

  @POST("things")
  Call<ResponseBody> create(
      @Tag Operation operation,
      @Header("owner-account-number") @Nullable String ownerAccountNumber,
      @Query("color") @Nullable String color,
      @Body RequestBody body,
      @QueryMap Map<String, String> extra);

  static Call<ResponseBody> create(
      ThingsEndpoints endpoints, ThingRequest request, CreateThingParams params) {
    return endpoints.create(
        CREATE,
        params.ownerAccountNumber(),
        params.color(),
        JsonBody.of(ThingRequest.JSON, request),
        params.extra());
  }
}
