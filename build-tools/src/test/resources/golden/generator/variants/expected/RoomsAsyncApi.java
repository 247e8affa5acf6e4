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

  /** As {@link RoomsApi#getSettings RoomsApi.getSettings}. */
  public CompletableFuture<RoomSettings> getSettings(String id, GetRoomSettingsParams params) {
    return getSettingsWithResponse(id, params).thenApply(ZoomResponse::body);
  }
  /** As {@link #getSettings getSettings}, without query parameters. */
  public CompletableFuture<RoomSettings> getSettings(String id) { return getSettings(id, new GetRoomSettingsParams()); }
  /** As {@link #getSettings getSettings}, the query filled in by a lambda. */
  public CompletableFuture<RoomSettings> getSettings(String id, Consumer<GetRoomSettingsParams> params) {
    return getSettings(id, new GetRoomSettingsParams().with(params));
  }
  /** As {@link #getSettings getSettings}, with status and headers. */
  public CompletableFuture<ZoomResponse<RoomSettings>> getSettingsWithResponse(String id, GetRoomSettingsParams params) {
    return calls.sendAsync(RoomsEndpoints.getSettings(endpoints, id, QueryValues.of(params)), RoomSettings.JSON);
  }

  /** As {@link RoomsApi#getAlert RoomsApi.getAlert}. */
  public CompletableFuture<RoomAlert> getAlert(String id, GetRoomSettingsParams params) {
    return getAlertWithResponse(id, params).thenApply(ZoomResponse::body);
  }
  /** As {@link #getAlert getAlert}, without query parameters. */
  public CompletableFuture<RoomAlert> getAlert(String id) { return getAlert(id, new GetRoomSettingsParams()); }
  /** As {@link #getAlert getAlert}, the query filled in by a lambda. */
  public CompletableFuture<RoomAlert> getAlert(String id, Consumer<GetRoomSettingsParams> params) {
    return getAlert(id, new GetRoomSettingsParams().with(params));
  }
  /** As {@link #getAlert getAlert}, with status and headers. */
  public CompletableFuture<ZoomResponse<RoomAlert>> getAlertWithResponse(String id, GetRoomSettingsParams params) {
    return calls.sendAsync(RoomsEndpoints.getAlert(endpoints, id, QueryValues.of(params)), RoomAlert.JSON);
  }

  /** As {@link RoomsApi#replaceBreakHours RoomsApi.replaceBreakHours}. */
  public CompletableFuture<Void> replaceBreakHours(String id, RoomSettings request) {
    return replaceBreakHoursWithResponse(id, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #replaceBreakHours replaceBreakHours}, filled in by a lambda. */
  public CompletableFuture<Void> replaceBreakHours(String id, Consumer<RoomSettings.Builder> request) {
    return replaceBreakHours(id, RoomSettings.builder().with(request).build());
  }
  /** As {@link #replaceBreakHours replaceBreakHours}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> replaceBreakHoursWithResponse(String id, RoomSettings request) {
    return calls.sendAsync(RoomsEndpoints.replaceBreakHours(endpoints, id, request), BodyReader.NOTHING);
  }

  /** As {@link RoomsApi#restart RoomsApi.restart}. */
  public CompletableFuture<Void> restart(String id, RestartRoomRequest request) {
    return restartWithResponse(id, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #restart restart}, with no more than what is required. */
  public CompletableFuture<Void> restart(String id) { return restart(id, new RestartRoomRequest()); }
  /** As {@link #restart restart}, filled in by a lambda. */
  public CompletableFuture<Void> restart(String id, Consumer<RestartRoomRequest> request) {
    return restart(id, new RestartRoomRequest().with(request));
  }
  /** As {@link #restart restart}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> restartWithResponse(String id, RestartRoomRequest request) {
    return calls.sendAsync(RoomsEndpoints.restart(endpoints, id, request), BodyReader.NOTHING);
  }

  /** As {@link RoomsApi#setVolume RoomsApi.setVolume}. */
  public CompletableFuture<Void> setVolume(String id, SetRoomVolumeRequest request) {
    return setVolumeWithResponse(id, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #setVolume setVolume}, filled in by a lambda. */
  public CompletableFuture<Void> setVolume(String id, Consumer<SetRoomVolumeRequest> request) {
    return setVolume(id, new SetRoomVolumeRequest().with(request));
  }
  /** As {@link #setVolume setVolume}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> setVolumeWithResponse(String id, SetRoomVolumeRequest request) {
    return calls.sendAsync(RoomsEndpoints.setVolume(endpoints, id, request), BodyReader.NOTHING);
  }
}
