// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.Room;
import java.util.concurrent.CompletableFuture;

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

  /** Get a room. {@code GET /rooms/{roomId}}. Facts: {@link RoomsApi#get(String)} */
  public CompletableFuture<Room> get(String roomId) { return getWithResponse(roomId).thenApply(ZoomResponse::body); }
  /** Get a room. {@code GET /rooms/{roomId}}, with status and headers. Facts: {@link RoomsApi#get(String)} */
  public CompletableFuture<ZoomResponse<Room>> getWithResponse(String roomId) {
    return calls.sendAsync(RoomsEndpoints.get(endpoints, roomId), Room.JSON);
  }

  /** Delete a room. {@code DELETE /rooms/{roomId}}. Facts: {@link RoomsApi#delete(String)} */
  public CompletableFuture<Void> delete(String roomId) {
    return deleteWithResponse(roomId).thenApply(ZoomResponse::body);
  }
  /** Delete a room. {@code DELETE /rooms/{roomId}}, with status and headers. Facts: {@link RoomsApi#delete(String)} */
  public CompletableFuture<ZoomResponse<Void>> deleteWithResponse(String roomId) {
    return calls.sendAsync(RoomsEndpoints.delete(endpoints, roomId), BodyReader.NOTHING);
  }
}
