// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.GroupRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link GroupsApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class GroupsAsyncApi {
  private final ApiCalls calls;
  private final GroupsEndpoints endpoints;

  private GroupsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(GroupsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static GroupsAsyncApi of(ZoomClient zoom) { return new GroupsAsyncApi(zoom); }

  /** As {@link GroupsApi#create GroupsApi.create}. */
  public CompletableFuture<Void> create(GroupRequest request) {
    return createWithResponse(request).thenApply(ZoomResponse::body);
  }
  /** As {@link #create create}, with no more than what is required. */
  public CompletableFuture<Void> create(String name) { return create(new GroupRequest().name(name)); }
  /** As {@link #create create}, the rest filled in by a lambda. */
  public CompletableFuture<Void> create(String name, Consumer<GroupRequest> request) {
    return create(new GroupRequest().name(name).with(request));
  }
  /** As {@link #create create}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> createWithResponse(GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.create(endpoints, request), BodyReader.NOTHING);
  }

  /** As {@link GroupsApi#update GroupsApi.update}. */
  public CompletableFuture<Void> update(String groupId, GroupRequest request) {
    return updateWithResponse(groupId, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #update update}, filled in by a lambda. */
  public CompletableFuture<Void> update(String groupId, Consumer<GroupRequest> request) {
    return update(groupId, new GroupRequest().with(request));
  }
  /** As {@link #update update}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> updateWithResponse(String groupId, GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.update(endpoints, groupId, request), BodyReader.NOTHING);
  }

  /** As {@link GroupsApi#addMembers GroupsApi.addMembers}. */
  public CompletableFuture<Void> addMembers(String groupId, GroupRequest request) {
    return addMembersWithResponse(groupId, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #addMembers addMembers}, filled in by a lambda. */
  public CompletableFuture<Void> addMembers(String groupId, Consumer<GroupRequest> request) {
    return addMembers(groupId, new GroupRequest().with(request));
  }
  /** As {@link #addMembers addMembers}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> addMembersWithResponse(String groupId, GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.addMembers(endpoints, groupId, request), BodyReader.NOTHING);
  }
}
