// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.SearchRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The requests behind {@link ThingsApi} and {@link ThingsAsyncApi}. */
interface ThingsEndpoints {
  Operation SEARCH =
      new Operation("tiny.ThingsApi.search", "POST", "/things/search", RateLimitCategory.LIGHT, null, false);

  @POST("things/search")
  Call<ResponseBody> search(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> search(ThingsEndpoints endpoints, SearchRequest request, @Nullable String pageToken) {
    return endpoints.search(SEARCH, JsonBody.of(SearchRequest.JSON, request, "next_page_token", pageToken));
  }
}
