// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.User;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation REPLACE =
      new Operation("tiny.UsersApi.replace", "PUT", "/users", RateLimitCategory.LIGHT, null, false);
  Operation COUNT =
      new Operation("tiny.UsersApi.count", "POST", "/users", RateLimitCategory.LIGHT, null, false);

  @PUT("users")
  Call<ResponseBody> replace(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> replace(UsersEndpoints endpoints, List<User> request) {
    return endpoints.replace(REPLACE, JsonBody.of(JsonCodec.list(User.JSON), request));
  }

  @POST("users")
  Call<ResponseBody> count(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> count(UsersEndpoints endpoints, String request) {
    return endpoints.count(COUNT, JsonBody.of(JsonCodec.STRING, request));
  }
}
