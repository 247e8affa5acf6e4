// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.*;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link ReportsApi} and {@link ReportsAsyncApi}. */
interface ReportsEndpoints {
  Operation MANY =
      new Operation("tiny.ReportsApi.many", "GET", "/accounts/{accountId}/users/{userId}", RateLimitCategory.LIGHT,
          null, false);
  Operation FITS =
      new Operation("tiny.ReportsApi.fits", "PUT", "/accounts/{accountId}/users", RateLimitCategory.LIGHT, null, false);
  Operation EXCEEDS =
      new Operation("tiny.ReportsApi.exceeds", "POST", "/accounts/{accountId}/users", RateLimitCategory.LIGHT, null,
          false);

  @GET("accounts/{accountId}/users/{userId}")
  Call<ResponseBody> many(
      @Tag Operation operation, @Path(value = "accountId", encoded = true) String accountId,
      @Path(value = "userId", encoded = true) String userId, @Tag QueryValues query);

  static Call<ResponseBody> many(ReportsEndpoints endpoints, String accountId, String userId, QueryValues query) {
    return endpoints.many(MANY, PathValues.of("accountId", accountId), PathValues.of("userId", userId), query);
  }

  @PUT("accounts/{accountId}/users")
  Call<ResponseBody> fits(
      @Tag Operation operation, @Path(value = "accountId", encoded = true) String accountId, @Body RequestBody body);

  static Call<ResponseBody> fits(ReportsEndpoints endpoints, String accountId, FitsRequest request) {
    return endpoints.fits(FITS, PathValues.of("accountId", accountId), JsonBody.of(FitsRequest.JSON, request));
  }

  @POST("accounts/{accountId}/users")
  Call<ResponseBody> exceeds(
      @Tag Operation operation, @Path(value = "accountId", encoded = true) String accountId, @Body RequestBody body);

  static Call<ResponseBody> exceeds(ReportsEndpoints endpoints, String accountId, ExceedsRequest request) {
    return endpoints.exceeds(EXCEEDS, PathValues.of("accountId", accountId), JsonBody.of(ExceedsRequest.JSON, request));
  }
}
