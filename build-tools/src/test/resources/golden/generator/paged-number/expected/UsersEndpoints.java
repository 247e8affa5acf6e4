// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation LIST =
      new Operation("tiny.UsersApi.list", "GET", "/users", RateLimitCategory.LIGHT, null, false);

  @GET("users")
  Call<ResponseBody> list(@Tag Operation operation, @Tag QueryValues query);

  static Call<ResponseBody> list(UsersEndpoints endpoints, QueryValues query, @Nullable String pageToken) {
    return endpoints.list(LIST, query.page("page_number", pageToken));
  }
}
