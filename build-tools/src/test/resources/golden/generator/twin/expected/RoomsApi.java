// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.Room;

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
   * Get a room.
   *
   * <ul>
   *   <li>{@code GET /rooms/{roomId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Scopes: {@code room:read:admin}
   *   <li>Granular scopes: {@code room:read:room:admin}
   *   <li>For sub accounts, too: {@link ZoomClient#forAccount}
   *   <li>Master scopes: {@code room:master}
   *   <li>Granular master scopes: {@code room:read:room:master}
   *   <li>Rate limit: light
   * </ul>
   */
  public Room get(String roomId) { return getWithResponse(roomId).body(); }
  /** Get a room. {@code GET /rooms/{roomId}}, with status and headers. Facts: {@link #get(String)} */
  public ZoomResponse<Room> getWithResponse(String roomId) {
    return calls.send(RoomsEndpoints.get(endpoints, roomId), Room.JSON);
  }

  /**
   * Delete a room.
   *
   * <ul>
   *   <li>{@code DELETE /rooms/{roomId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void delete(String roomId) { deleteWithResponse(roomId); }
  /** Delete a room. {@code DELETE /rooms/{roomId}}, with status and headers. Facts: {@link #delete(String)} */
  public ZoomResponse<Void> deleteWithResponse(String roomId) {
    return calls.send(RoomsEndpoints.delete(endpoints, roomId), BodyReader.NOTHING);
  }
}
