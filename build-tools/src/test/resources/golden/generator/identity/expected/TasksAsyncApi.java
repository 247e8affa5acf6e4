// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.tiny.model.Task;
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

  /** As {@link TasksApi#create TasksApi.create}. */
  public CompletableFuture<Task> create(Task request) {
    return createWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** As {@link #create create}, with no more than what is required. */
  public CompletableFuture<Task> create(String title) { return create(Task.builder().title(title).build()); }
  /** As {@link #create create}, the rest filled in by a lambda. */
  public CompletableFuture<Task> create(String title, Consumer<Task.Builder> request) {
    return create(Task.builder().title(title).with(request).build());
  }
  /** As {@link #create create}, with status and headers. */
  public CompletableFuture<ZoomResponse<Task>> createWithResponse(Task request) {
    return calls.sendAsync(TasksEndpoints.create(endpoints, request), Task.JSON);
  }
}
