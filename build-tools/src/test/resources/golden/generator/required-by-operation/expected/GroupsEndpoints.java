// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.RequiredValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.GroupRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link GroupsApi} and {@link GroupsAsyncApi}. */
interface GroupsEndpoints {
  Operation CREATE =
      new Operation("tiny.GroupsApi.create", "POST", "/groups", RateLimitCategory.LIGHT, null, false);
  Operation UPDATE =
      new Operation("tiny.GroupsApi.update", "PATCH", "/groups/{groupId}", RateLimitCategory.LIGHT, null, false);
  Operation ADD_MEMBERS =
      new Operation("tiny.GroupsApi.addMembers", "POST", "/groups/{groupId}/members", RateLimitCategory.LIGHT, null,
          false);

  @POST("groups")
  Call<ResponseBody> create(@Tag Operation operation, @Body RequestBody body);

  static Call<ResponseBody> create(GroupsEndpoints endpoints, GroupRequest request) {
    RequiredValues.check(GroupRequest.JSON, request, "name");
    return endpoints.create(CREATE, JsonBody.of(GroupRequest.JSON, request));
  }

  @PATCH("groups/{groupId}")
  Call<ResponseBody> update(
      @Tag Operation operation, @Path(value = "groupId", encoded = true) String groupId, @Body RequestBody body);

  static Call<ResponseBody> update(GroupsEndpoints endpoints, String groupId, GroupRequest request) {
    return endpoints.update(UPDATE, PathValues.of("groupId", groupId), JsonBody.of(GroupRequest.JSON, request));
  }

  @POST("groups/{groupId}/members")
  Call<ResponseBody> addMembers(
      @Tag Operation operation, @Path(value = "groupId", encoded = true) String groupId, @Body RequestBody body);

  static Call<ResponseBody> addMembers(GroupsEndpoints endpoints, String groupId, GroupRequest request) {
    RequiredValues.check(GroupRequest.JSON, request, "members", "members[].email");
    return endpoints.addMembers(
        ADD_MEMBERS, PathValues.of("groupId", groupId), JsonBody.of(GroupRequest.JSON, request));
  }
}
