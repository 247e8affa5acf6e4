// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.ThingRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation PUT =
      new Operation("tiny.ThingsApi.put", "PUT", "/things/{class}", RateLimitCategory.LIGHT, null, false);

  @PUT("things/{class}")
  Call<ResponseBody> put(
      @Tag Operation operation, @Path(value = "class", encoded = true) String classValue, @Body RequestBody body,
      @Tag QueryValues query);

  static Call<ResponseBody> put(
      ThingsEndpoints endpoints, String classValue, ThingRequest theRequest, QueryValues query) {
    return endpoints.put(PUT, PathValues.of("class", classValue), JsonBody.of(ThingRequest.JSON, theRequest), query);
  }
}
