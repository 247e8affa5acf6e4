// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link MeetingsApi} and {@link MeetingsAsyncApi}. */
interface MeetingsEndpoints {
  Operation GET_PAST =
      new Operation("tiny.MeetingsApi.getPast", "GET", "/past/{meetingUUID}", RateLimitCategory.LIGHT, null, false);

  @GET("past/{meetingUUID}")
  Call<ResponseBody> getPast(@Tag Operation operation, @Path(value = "meetingUUID", encoded = true) String meetingUUID);

  static Call<ResponseBody> getPast(MeetingsEndpoints endpoints, String meetingUUID) {
    return endpoints.getPast(GET_PAST, PathValues.uuid("meetingUUID", meetingUUID));
  }
}
