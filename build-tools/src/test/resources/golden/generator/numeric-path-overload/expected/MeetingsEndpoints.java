// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link MeetingsApi} and {@link MeetingsAsyncApi}. */
interface MeetingsEndpoints {
  Operation DELETE =
      new Operation("tiny.MeetingsApi.delete", "DELETE", "/meetings/{meetingId}", RateLimitCategory.LIGHT, null, false);
  Operation GET_REGISTRANT =
      new Operation("tiny.MeetingsApi.getRegistrant", "GET", "/meetings/{meetingId}/registrants/{registrantId}",
          RateLimitCategory.LIGHT, null, false);

  @DELETE("meetings/{meetingId}")
  Call<ResponseBody> delete(
      @Tag Operation operation, @Path(value = "meetingId", encoded = true) String meetingId, @Tag QueryValues query);

  static Call<ResponseBody> delete(MeetingsEndpoints endpoints, String meetingId, QueryValues query) {
    return endpoints.delete(DELETE, PathValues.of("meetingId", meetingId), query);
  }

  @GET("meetings/{meetingId}/registrants/{registrantId}")
  Call<ResponseBody> getRegistrant(
      @Tag Operation operation, @Path(value = "meetingId", encoded = true) String meetingId,
      @Path(value = "registrantId", encoded = true) String registrantId);

  static Call<ResponseBody> getRegistrant(MeetingsEndpoints endpoints, String meetingId, String registrantId) {
    return endpoints.getRegistrant(
        GET_REGISTRANT, PathValues.of("meetingId", meetingId), PathValues.of("registrantId", registrantId));
  }
}
