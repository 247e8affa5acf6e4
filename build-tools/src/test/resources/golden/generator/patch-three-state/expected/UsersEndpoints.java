// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.UpdateUserRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation UPDATE =
      new Operation("tiny.UsersApi.update", "PATCH", "/users/{userId}", RateLimitCategory.LIGHT, null, false);

  @PATCH("users/{userId}")
  Call<ResponseBody> update(
      @Tag Operation operation, @Path(value = "userId", encoded = true) String userId, @Body RequestBody body,
      @Tag QueryValues query);

  static Call<ResponseBody> update(
      UsersEndpoints endpoints, String userId, UpdateUserRequest request, QueryValues query) {
    return endpoints.update(
        UPDATE, PathValues.of("userId", userId), JsonBody.of(UpdateUserRequest.JSON, request), query);
  }
}
