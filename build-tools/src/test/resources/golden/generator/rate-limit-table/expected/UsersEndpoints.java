// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.core.ratelimit.RateLimitTable;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation GET =
      new Operation("tiny.UsersApi.get", "GET", "/users/{userId}", RateLimitCategory.LIGHT, null,
          false).in(RateLimitTable.PHONE);

  @GET("users/{userId}")
  Call<ResponseBody> get(@Tag Operation operation, @Path(value = "userId", encoded = true) String userId);

  static Call<ResponseBody> get(UsersEndpoints endpoints, String userId) {
    return endpoints.get(GET, PathValues.of("userId", userId));
  }
}
