// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.QueryValues;
import io.github.zoomjava.tiny.model.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link RoomsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class RoomsAsyncApi {
  private final ApiCalls calls;
  private final RoomsEndpoints endpoints;

  private RoomsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(RoomsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static RoomsAsyncApi of(ZoomClient zoom) { return new RoomsAsyncApi(zoom); }

  /** Get room settings. {@code GET /rooms/{id}/settings}. Facts: {@link RoomsApi#getSettings(String)} */
  public CompletableFuture<RoomSettings> getSettings(String id) {
    return getSettingsWithResponse(id).thenApply(ZoomResponse::body);
  }
  /** Get room settings. {@code GET /rooms/{id}/settings}. Facts: {@link RoomsApi#getSettings(String)} */
  public CompletableFuture<RoomSettings> getSettings(String id, Consumer<GetRoomSettingsParams> params) {
    return getSettingsWithResponse(id, GetRoomSettingsParams.of(params)).thenApply(ZoomResponse::body);
  }
  /**
   * Get room settings. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link RoomsApi#getSettings(String)}
   */
  public CompletableFuture<ZoomResponse<RoomSettings>> getSettingsWithResponse(String id) {
    return calls.sendAsync(RoomsEndpoints.getSettings(endpoints, id, QueryValues.NONE), RoomSettings.JSON);
  }
  /**
   * Get room settings. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link RoomsApi#getSettings(String)}
   */
  public CompletableFuture<ZoomResponse<RoomSettings>> getSettingsWithResponse(String id, GetRoomSettingsParams params) {
    return calls.sendAsync(RoomsEndpoints.getSettings(endpoints, id, QueryValues.of(params)), RoomSettings.JSON);
  }

  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}. Facts:
   * {@link RoomsApi#getAlert(String)}
   */
  public CompletableFuture<RoomAlert> getAlert(String id) {
    return getAlertWithResponse(id).thenApply(ZoomResponse::body);
  }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}. Facts:
   * {@link RoomsApi#getAlert(String)}
   */
  public CompletableFuture<RoomAlert> getAlert(String id, Consumer<GetRoomSettingsParams> params) {
    return getAlertWithResponse(id, GetRoomSettingsParams.of(params)).thenApply(ZoomResponse::body);
  }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link RoomsApi#getAlert(String)}
   */
  public CompletableFuture<ZoomResponse<RoomAlert>> getAlertWithResponse(String id) {
    return calls.sendAsync(RoomsEndpoints.getAlert(endpoints, id, QueryValues.NONE), RoomAlert.JSON);
  }
  /**
   * Get room settings, with {@code option=alert}. {@code GET /rooms/{id}/settings}, with status and headers. Facts:
   * {@link RoomsApi#getAlert(String)}
   */
  public CompletableFuture<ZoomResponse<RoomAlert>> getAlertWithResponse(String id, GetRoomSettingsParams params) {
    return calls.sendAsync(RoomsEndpoints.getAlert(endpoints, id, QueryValues.of(params)), RoomAlert.JSON);
  }

  /**
   * Replace the hours of a room, with {@code kind=break_hours}. {@code PUT /rooms/{id}/hours/break_hours}. Facts:
   * {@link RoomsApi#replaceBreakHours(String, Consumer)}
   */
  public CompletableFuture<Void> replaceBreakHours(String id, Consumer<RoomSettings.Builder> request) {
    return replaceBreakHoursWithResponse(id, RoomSettings.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Replace the hours of a room, with {@code kind=break_hours}. {@code PUT /rooms/{id}/hours/break_hours}, with status
   * and headers. Facts: {@link RoomsApi#replaceBreakHours(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> replaceBreakHoursWithResponse(String id, RoomSettings request) {
    return calls.sendAsync(RoomsEndpoints.replaceBreakHours(endpoints, id, request), BodyReader.NOTHING);
  }

  /**
   * Control a room, with {@code method=room.restart}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link RoomsApi#restart(String)}
   */
  public CompletableFuture<Void> restart(String id) {
    return restartWithResponse(id, RestartRoomRequest.of(filled -> {})).thenApply(ZoomResponse::body);
  }
  /**
   * Control a room, with {@code method=room.restart}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link RoomsApi#restart(String)}
   */
  public CompletableFuture<Void> restart(String id, Consumer<RestartRoomRequest> request) {
    return restartWithResponse(id, RestartRoomRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Control a room, with {@code method=room.restart}. {@code PATCH /rooms/{id}/events}, with status and headers.
   * Facts: {@link RoomsApi#restart(String)}
   */
  public CompletableFuture<ZoomResponse<Void>> restartWithResponse(String id, RestartRoomRequest request) {
    return calls.sendAsync(RoomsEndpoints.restart(endpoints, id, request), BodyReader.NOTHING);
  }

  /**
   * Control a room, with {@code method=room.volume}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link RoomsApi#setVolume(String)}
   */
  public CompletableFuture<Void> setVolume(String id) {
    return setVolumeWithResponse(id, SetRoomVolumeRequest.of(filled -> {})).thenApply(ZoomResponse::body);
  }
  /**
   * Control a room, with {@code method=room.volume}. {@code PATCH /rooms/{id}/events}. Facts:
   * {@link RoomsApi#setVolume(String)}
   */
  public CompletableFuture<Void> setVolume(String id, Consumer<SetRoomVolumeRequest> request) {
    return setVolumeWithResponse(id, SetRoomVolumeRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Control a room, with {@code method=room.volume}. {@code PATCH /rooms/{id}/events}, with status and headers. Facts:
   * {@link RoomsApi#setVolume(String)}
   */
  public CompletableFuture<ZoomResponse<Void>> setVolumeWithResponse(String id, SetRoomVolumeRequest request) {
    return calls.sendAsync(RoomsEndpoints.setVolume(endpoints, id, request), BodyReader.NOTHING);
  }
}
