// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.CreateUserRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation CREATE =
      new Operation("tiny.UsersApi.create", "POST", "/users", RateLimitCategory.LIGHT, null, false);

  @POST("users")
  Call<ResponseBody> create(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> create(UsersEndpoints endpoints, CreateUserRequest request) {
    return endpoints.create(CREATE, JsonBody.of(CreateUserRequest.JSON, request));
  }
}
