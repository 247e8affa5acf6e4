// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.MoveOwnerRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link AccountsApi} and {@link AccountsAsyncApi}. */
interface AccountsEndpoints {
  Operation MOVE_OWNER =
      new Operation("tiny.AccountsApi.moveOwner", "PUT", "/accounts/{accountId}/owner", RateLimitCategory.LIGHT, null,
          false);

  @PUT("accounts/{accountId}/owner")
  Call<ResponseBody> moveOwner(
      @Tag Operation operation, @Path(value = "accountId", encoded = true) String accountId, @Body RequestBody body);

  static Call<ResponseBody> moveOwner(AccountsEndpoints endpoints, String accountId, MoveOwnerRequest request) {
    return endpoints.moveOwner(
        MOVE_OWNER, PathValues.of("accountId", accountId), JsonBody.of(MoveOwnerRequest.JSON, request));
  }
}
