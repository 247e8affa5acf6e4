// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link TasksApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class TasksAsyncApi {
  private final ApiCalls calls;
  private final TasksEndpoints endpoints;

  private TasksAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(TasksEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static TasksAsyncApi of(ZoomClient zoom) { return new TasksAsyncApi(zoom); }

  /** Create a task. {@code POST /tasks}. Facts: {@link TasksApi#create(Consumer)} */
  public CompletableFuture<Profile> create(Consumer<TaskRequest> request) {
    return createWithResponse(TaskRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /** Create a task. {@code POST /tasks}, with status and headers. Facts: {@link TasksApi#create(Consumer)} */
  public CompletableFuture<ZoomResponse<Profile>> createWithResponse(TaskRequest request) {
    return calls.sendAsync(TasksEndpoints.create(endpoints, request), Profile.JSON);
  }
}
