// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.MultipartForm;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import io.github.zoomjava.tiny.model.UploadPictureRequest;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link UsersApi} and {@link UsersAsyncApi}. */
interface UsersEndpoints {
  Operation UPLOAD_PICTURE =
      new Operation("tiny.UsersApi.uploadPicture", "POST", "/users/{userId}/picture", RateLimitCategory.LIGHT,
          "fileapi.zoom.us", false);

  @POST("users/{userId}/picture")
  Call<ResponseBody> uploadPicture(
      @Tag Operation operation, @Path(value = "userId", encoded = true) String userId, @Body RequestBody body);

  static Call<ResponseBody> uploadPicture(UsersEndpoints endpoints, String userId, UploadPictureRequest request) {
    return endpoints.uploadPicture(UPLOAD_PICTURE, PathValues.of("userId", userId), MultipartForm.of(request));
  }
}
