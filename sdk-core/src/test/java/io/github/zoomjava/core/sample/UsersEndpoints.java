package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.time.Instant;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Tag;

public interface UsersEndpoints {

  Operation LIST =
      new Operation("users.UsersApi.list", "GET", "/users", RateLimitCategory.MEDIUM, null, true);
  Operation GET =
      new Operation(
          "users.UsersApi.get", "GET", "/users/{userId}", RateLimitCategory.LIGHT, null, true);
  Operation CREATE =
      new Operation("users.UsersApi.create", "POST", "/users", RateLimitCategory.LIGHT, null, true);
  Operation UPDATE =
      new Operation(
          "users.UsersApi.update", "PATCH", "/users/{userId}", RateLimitCategory.LIGHT, null, true);
  Operation REPLACE =
      new Operation(
          "users.UsersApi.replace", "PUT", "/users/{userId}", RateLimitCategory.LIGHT, null, true);
  Operation DELETE =
      new Operation(
          "users.UsersApi.delete",
          "DELETE",
          "/users/{userId}",
          RateLimitCategory.LIGHT,
          null,
          true);
  Operation DOWNLOAD =
      new Operation(
          "users.UsersApi.picture",
          "GET",
          "/users/{userId}/picture",
          RateLimitCategory.LIGHT,
          null,
          false);
  Operation UPLOAD =
      new Operation(
          "users.UsersApi.upload",
          "POST",
          "/files",
          RateLimitCategory.LIGHT,
          "fileapi.zoom.us",
          true);

  @GET("users")
  Call<ResponseBody> list(
      @Tag Operation operation,
      @Query("status") @Nullable UserStatus status,
      @Query("since") @Nullable Instant since,
      @Query("next_page_token") @Nullable String nextPageToken,
      @QueryMap Map<String, String> extra);

  @GET("users/{userId}")
  Call<ResponseBody> get(
      @Tag Operation operation, @Path(value = "userId", encoded = true) String userId);

  @POST("users")
  Call<ResponseBody> create(@Tag Operation operation, @Body RequestBody body);

  @PATCH("users/{userId}")
  Call<ResponseBody> update(
      @Tag Operation operation,
      @Path(value = "userId", encoded = true) String userId,
      @Body RequestBody body);

  @PUT("users/{userId}")
  Call<ResponseBody> replace(
      @Tag Operation operation,
      @Path(value = "userId", encoded = true) String userId,
      @Body RequestBody body);

  @DELETE("users/{userId}")
  Call<ResponseBody> delete(
      @Tag Operation operation, @Path(value = "userId", encoded = true) String userId);

  @GET("users/{userId}/picture")
  Call<ResponseBody> download(
      @Tag Operation operation, @Path(value = "userId", encoded = true) String userId);

  @POST("files")
  Call<ResponseBody> upload(@Tag Operation operation, @Body RequestBody body);
}
