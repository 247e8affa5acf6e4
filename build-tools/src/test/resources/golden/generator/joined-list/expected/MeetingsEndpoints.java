// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.Recurrence;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.Tag;

/** The requests behind {@link MeetingsApi} and {@link MeetingsAsyncApi}. */
interface MeetingsEndpoints {
  Operation UPDATE =
      new Operation("tiny.MeetingsApi.update", "PATCH", "/meetings", RateLimitCategory.LIGHT, null, false);

  @PATCH("meetings")
  Call<ResponseBody> update(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> update(MeetingsEndpoints endpoints, Recurrence request) {
    return endpoints.update(UPDATE, JsonBody.of(Recurrence.JSON, request));
  }
}
