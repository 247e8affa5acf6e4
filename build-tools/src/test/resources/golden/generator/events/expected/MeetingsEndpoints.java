// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link MeetingsApi} and {@link MeetingsAsyncApi}. */
interface MeetingsEndpoints {
  Operation GET =
      new Operation("tiny.MeetingsApi.get", "GET", "/meetings/{id}", RateLimitCategory.LIGHT, null, false);

  @GET("meetings/{id}")
  Call<ResponseBody> get(@Tag Operation operation, @Path(value = "id", encoded = true) String id);

  static Call<ResponseBody> get(MeetingsEndpoints endpoints, String id) {
    return endpoints.get(GET, PathValues.of("id", id));
  }
}
