// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.GroupRequest;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Groups</em>; each waits for its answer.
 *
 * @see GroupsAsyncApi
 */
public final class GroupsApi {
  private final ApiCalls calls;
  private final GroupsEndpoints endpoints;

  private GroupsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(GroupsEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static GroupsApi of(ZoomClient zoom) { return new GroupsApi(zoom); }

  /**
   * Create a group.
   *
   * <ul>
   *   <li>{@code POST /groups}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code name}
   *   <li>Rate limit: light
   * </ul>
   */
  public void create(String name) { createWithResponse(GroupRequest.of(filled -> filled.name(name))); }
  /** Create a group. {@code POST /groups}. Facts: {@link #create(String)} */
  public void create(String name, Consumer<GroupRequest> request) {
    createWithResponse(GroupRequest.of(filled -> filled.name(name).with(request)));
  }
  /** Create a group. {@code POST /groups}, with status and headers. Facts: {@link #create(String)} */
  public ZoomResponse<Void> createWithResponse(GroupRequest request) {
    return calls.send(GroupsEndpoints.create(endpoints, request), BodyReader.NOTHING);
  }

  /**
   * Update a group.
   *
   * <ul>
   *   <li>{@code PATCH /groups/{groupId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   * </ul>
   */
  public void update(String groupId, Consumer<GroupRequest> request) {
    updateWithResponse(groupId, GroupRequest.of(request));
  }
  /**
   * Update a group. {@code PATCH /groups/{groupId}}, with status and headers. Facts: {@link #update(String, Consumer)}
   */
  public ZoomResponse<Void> updateWithResponse(String groupId, GroupRequest request) {
    return calls.send(GroupsEndpoints.update(endpoints, groupId, request), BodyReader.NOTHING);
  }

  /**
   * Add members.
   *
   * <ul>
   *   <li>{@code POST /groups/{groupId}/members}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code members}, {@code members[].email}
   *   <li>In the body: {@code members} at most 30 items; {@code comment} at most 10 characters, deprecated
   *   <li>Rate limit: light
   * </ul>
   */
  public void addMembers(String groupId, Consumer<GroupRequest> request) {
    addMembersWithResponse(groupId, GroupRequest.of(request));
  }
  /**
   * Add members. {@code POST /groups/{groupId}/members}, with status and headers. Facts:
   * {@link #addMembers(String, Consumer)}
   */
  public ZoomResponse<Void> addMembersWithResponse(String groupId, GroupRequest request) {
    return calls.send(GroupsEndpoints.addMembers(endpoints, groupId, request), BodyReader.NOTHING);
  }
}
