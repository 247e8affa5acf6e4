// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.PutThingParams;
import io.github.zoomjava.tiny.model.ThingRequest;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation PUT =
      new Operation("tiny.ThingsApi.put", "PUT", "/things/{class}", RateLimitCategory.LIGHT, null);

  @PUT("things/{class}")
  Call<ResponseBody> put(
      @Tag Operation operation,
      @Path(value = "class", encoded = true) String classValue,
      @Query("request") String request,
      @Query("class_") @Nullable String classValueQuery,
      @Body RequestBody body,
      @QueryMap Map<String, String> extra);

  static Call<ResponseBody> put(
      ThingsEndpoints endpoints,
      String classValue,
      String request,
      ThingRequest theRequest,
      PutThingParams params) {
    return endpoints.put(
        PUT,
        PathValues.of("class", classValue),
        request,
        params.classValueQuery(),
        JsonBody.of(ThingRequest.JSON, theRequest),
        params.extra());
  }
}
