// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.*;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Tasks</em>; each waits for its answer.
 *
 * @see TasksAsyncApi
 */
public final class TasksApi {
  private final ApiCalls calls;
  private final TasksEndpoints endpoints;

  private TasksApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(TasksEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static TasksApi of(ZoomClient zoom) { return new TasksApi(zoom); }

  /**
   * Create a task.
   *
   * <ul>
   *   <li>{@code POST /tasks}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public Profile create(Consumer<TaskRequest> request) { return createWithResponse(TaskRequest.of(request)).body(); }
  /** Create a task. {@code POST /tasks}, with status and headers. Facts: {@link #create(Consumer)} */
  public ZoomResponse<Profile> createWithResponse(TaskRequest request) {
    return calls.send(TasksEndpoints.create(endpoints, request), Profile.JSON);
  }
}
