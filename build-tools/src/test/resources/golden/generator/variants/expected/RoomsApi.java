// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Rooms</em>; each waits for its answer.
 *
 * @see RoomsAsyncApi
 */
public final class RoomsApi {
  private final ApiCalls calls;
  private final RoomsEndpoints endpoints;

  private RoomsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(RoomsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static RoomsApi of(ZoomClient zoom) { return new RoomsApi(zoom); }

  /**
   * Get room settings.
   *
   * <ul>
   *   <li>{@code GET /rooms/{id}/settings}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public RoomSettings getSettings(String id, GetRoomSettingsParams params) {
    return getSettingsWithResponse(id, params).body();
  }
  /** As {@link #getSettings getSettings}, without query parameters. */
  public RoomSettings getSettings(String id) { return getSettings(id, new GetRoomSettingsParams()); }
  /** As {@link #getSettings getSettings}, the query filled in by a lambda. */
  public RoomSettings getSettings(String id, Consumer<GetRoomSettingsParams> params) {
    return getSettings(id, new GetRoomSettingsParams().with(params));
  }
  /** As {@link #getSettings getSettings}, with status and headers. */
  public ZoomResponse<RoomSettings> getSettingsWithResponse(String id, GetRoomSettingsParams params) {
    return calls.send(RoomsEndpoints.getSettings(endpoints, id, QueryValues.of(params)), RoomSettings.JSON);
  }

  /**
   * Get room settings, with {@code option=alert}.
   *
   * <ul>
   *   <li>{@code GET /rooms/{id}/settings}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public RoomAlert getAlert(String id, GetRoomSettingsParams params) { return getAlertWithResponse(id, params).body(); }
  /** As {@link #getAlert getAlert}, without query parameters. */
  public RoomAlert getAlert(String id) { return getAlert(id, new GetRoomSettingsParams()); }
  /** As {@link #getAlert getAlert}, the query filled in by a lambda. */
  public RoomAlert getAlert(String id, Consumer<GetRoomSettingsParams> params) {
    return getAlert(id, new GetRoomSettingsParams().with(params));
  }
  /** As {@link #getAlert getAlert}, with status and headers. */
  public ZoomResponse<RoomAlert> getAlertWithResponse(String id, GetRoomSettingsParams params) {
    return calls.send(RoomsEndpoints.getAlert(endpoints, id, QueryValues.of(params)), RoomAlert.JSON);
  }

  /**
   * Replace the hours of a room, with {@code kind=break_hours}.
   *
   * <ul>
   *   <li>{@code PUT /rooms/{id}/hours/break_hours}; <a href="https://developers.zoom.us/docs/api/">Zoom's
   *       reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void replaceBreakHours(String id, RoomSettings request) { replaceBreakHoursWithResponse(id, request); }
  /** As {@link #replaceBreakHours replaceBreakHours}, filled in by a lambda. */
  public void replaceBreakHours(String id, Consumer<RoomSettings.Builder> request) {
    replaceBreakHours(id, RoomSettings.builder().with(request).build());
  }
  /** As {@link #replaceBreakHours replaceBreakHours}, with status and headers. */
  public ZoomResponse<Void> replaceBreakHoursWithResponse(String id, RoomSettings request) {
    return calls.send(RoomsEndpoints.replaceBreakHours(endpoints, id, request), BodyReader.NOTHING);
  }

  /**
   * Control a room, with {@code method=room.restart}.
   *
   * <ul>
   *   <li>{@code PATCH /rooms/{id}/events}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void restart(String id, RestartRoomRequest request) { restartWithResponse(id, request); }
  /** As {@link #restart restart}, with no more than what is required. */
  public void restart(String id) { restart(id, new RestartRoomRequest()); }
  /** As {@link #restart restart}, filled in by a lambda. */
  public void restart(String id, Consumer<RestartRoomRequest> request) {
    restart(id, new RestartRoomRequest().with(request));
  }
  /** As {@link #restart restart}, with status and headers. */
  public ZoomResponse<Void> restartWithResponse(String id, RestartRoomRequest request) {
    return calls.send(RoomsEndpoints.restart(endpoints, id, request), BodyReader.NOTHING);
  }

  /**
   * Control a room, with {@code method=room.volume}.
   *
   * <ul>
   *   <li>{@code PATCH /rooms/{id}/events}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void setVolume(String id, SetRoomVolumeRequest request) { setVolumeWithResponse(id, request); }
  /** As {@link #setVolume setVolume}, filled in by a lambda. */
  public void setVolume(String id, Consumer<SetRoomVolumeRequest> request) {
    setVolume(id, new SetRoomVolumeRequest().with(request));
  }
  /** As {@link #setVolume setVolume}, with status and headers. */
  public ZoomResponse<Void> setVolumeWithResponse(String id, SetRoomVolumeRequest request) {
    return calls.send(RoomsEndpoints.setVolume(endpoints, id, request), BodyReader.NOTHING);
  }
}
