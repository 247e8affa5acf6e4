// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.ListUsersParams;
import java.util.Map;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation LIST =
      new Operation("tiny.UsersApi.list", "GET", "/users", RateLimitCategory.LIGHT, null);

  @GET("users")
  Call<ResponseBody> list(
      @Tag Operation operation,
      @Query("page_number") @Nullable Integer pageNumber,
      @QueryMap Map<String, String> extra);

  static Call<ResponseBody> list(
      UsersEndpoints endpoints, ListUsersParams params, @Nullable String pageToken) {
    return endpoints.list(
        LIST, pageToken == null ? params.pageNumber() : Integer.valueOf(pageToken), params.extra());
  }
}
