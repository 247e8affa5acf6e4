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
  public RoomSettings getSettings(String id) { return getSettingsWithResponse(id).body(); }
  /** Get room settings. {@code GET /rooms/{id}/settings}. Facts: {@link #getSettings(String)} */
  public RoomSettings getSettings(String id, Consumer<GetRoomSettingsParams> params) {
    return getSettingsWithResponse(id, GetRoomSettingsParams.of(params)).body();
  }
  /**
   * Get room settings. {@code GET /rooms/{id}/settings}, with status and headers. Facts: {@link #getSettings(String)}
   */
  public ZoomResponse<RoomSettings> getSettingsWithResponse(String id) {
    return calls.send(RoomsEndpoints.getSettings(endpoints, id, QueryValues.NONE), RoomSettings.JSON);
  }
  /**
   * Get room settings. {@code GET /rooms/{id}/settings}, with status and headers. Facts: {@link #getSettings(String)}
   */
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
  public RoomAlert getAlert(String id) { return getAlertWithResponse(id).body(); }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}. Facts: {@link #getAlert(String)}
   */
  public RoomAlert getAlert(String id, Consumer<GetRoomSettingsParams> params) {
    return getAlertWithResponse(id, GetRoomSettingsParams.of(params)).body();
  }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link #getAlert(String)}
   */
  public ZoomResponse<RoomAlert> getAlertWithResponse(String id) {
    return calls.send(RoomsEndpoints.getAlert(endpoints, id, QueryValues.NONE), RoomAlert.JSON);
  }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link #getAlert(String)}
   */
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
  public void replaceBreakHours(String id, Consumer<RoomSettings.Builder> request) {
    replaceBreakHoursWithResponse(id, RoomSettings.of(request));
  }
  /**
   * Replace the hours of a room, with {@code kind=break_hours}. {@code PUT /rooms/{id}/hours/break_hours}, with status
   * and headers. Facts: {@link #replaceBreakHours(String, Consumer)}
   */
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
  public void restart(String id) { restartWithResponse(id, RestartRoomRequest.of(filled -> {})); }
  /**
   * Control a room, with {@code method=room.restart}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link #restart(String)}
   */
  public void restart(String id, Consumer<RestartRoomRequest> request) {
    restartWithResponse(id, RestartRoomRequest.of(request));
  }
  /**
   * Control a room, with {@code method=room.restart}. {@code PATCH /rooms/{id}/events}, with status and headers.
   * Facts: {@link #restart(String)}
   */
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
  public void setVolume(String id) { setVolumeWithResponse(id, SetRoomVolumeRequest.of(filled -> {})); }
  /**
   * Control a room, with {@code method=room.volume}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link #setVolume(String)}
   */
  public void setVolume(String id, Consumer<SetRoomVolumeRequest> request) {
    setVolumeWithResponse(id, SetRoomVolumeRequest.of(request));
  }
  /**
   * Control a room, with {@code method=room.volume}. {@code PATCH /rooms/{id}/events}, with status and headers. Facts:
   * {@link #setVolume(String)}
   */
  public ZoomResponse<Void> setVolumeWithResponse(String id, SetRoomVolumeRequest request) {
    return calls.send(RoomsEndpoints.setVolume(endpoints, id, request), BodyReader.NOTHING);
  }
}
