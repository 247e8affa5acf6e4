// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link RoomsApi} and {@link RoomsAsyncApi}. */
interface RoomsEndpoints {
  Operation GET =
      new Operation("tiny.RoomsApi.get", "GET", "/rooms/{roomId}", RateLimitCategory.LIGHT, null, true);
  Operation DELETE =
      new Operation("tiny.RoomsApi.delete", "DELETE", "/rooms/{roomId}", RateLimitCategory.LIGHT, null, false);

  @GET("rooms/{roomId}")
  Call<ResponseBody> get(@Tag Operation operation, @Path(value = "roomId", encoded = true) String roomId);

  static Call<ResponseBody> get(RoomsEndpoints endpoints, String roomId) {
    return endpoints.get(GET, PathValues.of("roomId", roomId));
  }

  @DELETE("rooms/{roomId}")
  Call<ResponseBody> delete(@Tag Operation operation, @Path(value = "roomId", encoded = true) String roomId);

  static Call<ResponseBody> delete(RoomsEndpoints endpoints, String roomId) {
    return endpoints.delete(DELETE, PathValues.of("roomId", roomId));
  }
}
