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
import retrofit2.http.PATCH;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link RoomsApi} and {@link RoomsAsyncApi}. */
interface RoomsEndpoints {
  Operation GET_SETTINGS =
      new Operation("tiny.RoomsApi.getSettings", "GET", "/rooms/{id}/settings", RateLimitCategory.LIGHT, null, false);
  Operation GET_ALERT =
      new Operation("tiny.RoomsApi.getAlert", "GET", "/rooms/{id}/settings", RateLimitCategory.LIGHT, null, false);
  Operation REPLACE_BREAK_HOURS =
      new Operation("tiny.RoomsApi.replaceBreakHours", "PUT", "/rooms/{id}/hours/break_hours", RateLimitCategory.LIGHT,
          null, false);
  Operation RESTART =
      new Operation("tiny.RoomsApi.restart", "PATCH", "/rooms/{id}/events", RateLimitCategory.LIGHT, null, false);
  Operation SET_VOLUME =
      new Operation("tiny.RoomsApi.setVolume", "PATCH", "/rooms/{id}/events", RateLimitCategory.LIGHT, null, false);

  @GET("rooms/{id}/settings")
  Call<ResponseBody> getSettings(
      @Tag Operation operation, @Path(value = "id", encoded = true) String id, @Tag QueryValues query);

  static Call<ResponseBody> getSettings(RoomsEndpoints endpoints, String id, QueryValues query) {
    return endpoints.getSettings(GET_SETTINGS, PathValues.of("id", id), query);
  }

  @GET("rooms/{id}/settings?option=alert")
  Call<ResponseBody> getAlert(
      @Tag Operation operation, @Path(value = "id", encoded = true) String id, @Tag QueryValues query);

  static Call<ResponseBody> getAlert(RoomsEndpoints endpoints, String id, QueryValues query) {
    return endpoints.getAlert(GET_ALERT, PathValues.of("id", id), query);
  }

  @PUT("rooms/{id}/hours/break_hours")
  Call<ResponseBody> replaceBreakHours(
      @Tag Operation operation, @Path(value = "id", encoded = true) String id, @Body RequestBody body);

  static Call<ResponseBody> replaceBreakHours(RoomsEndpoints endpoints, String id, RoomSettings request) {
    return endpoints.replaceBreakHours(
        REPLACE_BREAK_HOURS, PathValues.of("id", id), JsonBody.of(RoomSettings.JSON, request));
  }

  @PATCH("rooms/{id}/events")
  Call<ResponseBody> restart(
      @Tag Operation operation, @Path(value = "id", encoded = true) String id, @Body RequestBody body);

  static Call<ResponseBody> restart(RoomsEndpoints endpoints, String id, RestartRoomRequest request) {
    return endpoints.restart(RESTART, PathValues.of("id", id), JsonBody.of(RestartRoomRequest.JSON, request));
  }

  @PATCH("rooms/{id}/events")
  Call<ResponseBody> setVolume(
      @Tag Operation operation, @Path(value = "id", encoded = true) String id, @Body RequestBody body);

  static Call<ResponseBody> setVolume(RoomsEndpoints endpoints, String id, SetRoomVolumeRequest request) {
    return endpoints.setVolume(SET_VOLUME, PathValues.of("id", id), JsonBody.of(SetRoomVolumeRequest.JSON, request));
  }
}
