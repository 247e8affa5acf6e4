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

  /** Create a group. {@code POST /groups}. Facts: {@link GroupsApi#create(String)} */
  public CompletableFuture<Void> create(String name) {
    return createWithResponse(GroupRequest.of(filled -> filled.name(name))).thenApply(ZoomResponse::body);
  }
  /** Create a group. {@code POST /groups}. Facts: {@link GroupsApi#create(String)} */
  public CompletableFuture<Void> create(String name, Consumer<GroupRequest> request) {
    return createWithResponse(GroupRequest.of(filled -> filled.name(name).with(request))).thenApply(ZoomResponse::body);
  }
  /** Create a group. {@code POST /groups}, with status and headers. Facts: {@link GroupsApi#create(String)} */
  public CompletableFuture<ZoomResponse<Void>> createWithResponse(GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.create(endpoints, request), BodyReader.NOTHING);
  }

  /** Update a group. {@code PATCH /groups/{groupId}}. Facts: {@link GroupsApi#update(String, Consumer)} */
  public CompletableFuture<Void> update(String groupId, Consumer<GroupRequest> request) {
    return updateWithResponse(groupId, GroupRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Update a group. {@code PATCH /groups/{groupId}}, with status and headers. Facts:
   * {@link GroupsApi#update(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> updateWithResponse(String groupId, GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.update(endpoints, groupId, request), BodyReader.NOTHING);
  }

  /** Add members. {@code POST /groups/{groupId}/members}. Facts: {@link GroupsApi#addMembers(String, Consumer)} */
  public CompletableFuture<Void> addMembers(String groupId, Consumer<GroupRequest> request) {
    return addMembersWithResponse(groupId, GroupRequest.of(request)).thenApply(ZoomResponse::body);
  }
  /**
   * Add members. {@code POST /groups/{groupId}/members}, with status and headers. Facts:
   * {@link GroupsApi#addMembers(String, Consumer)}
   */
  public CompletableFuture<ZoomResponse<Void>> addMembersWithResponse(String groupId, GroupRequest request) {
    return calls.sendAsync(GroupsEndpoints.addMembers(endpoints, groupId, request), BodyReader.NOTHING);
  }
}
