// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.UploadPictureRequest;
import java.util.function.Consumer;

/**
 * The calls Zoom groups under <em>Users</em>; each waits for its answer.
 *
 * @see UsersAsyncApi
 */
public final class UsersApi {
  private final ApiCalls calls;
  private final UsersEndpoints endpoints;

  private UsersApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(UsersEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static UsersApi of(ZoomClient zoom) { return new UsersApi(zoom); }

  /**
   * Upload a picture.
   *
   * <ul>
   *   <li>{@code POST /users/{userId}/picture}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Required in the body: {@code pic_file}
   *   <li>Rate limit: light
   * </ul>
   */
  public void uploadPicture(String userId, FilePart picFile) {
    uploadPictureWithResponse(userId, UploadPictureRequest.of(filled -> filled.picFile(picFile)));
  }
  /** Upload a picture. {@code POST /users/{userId}/picture}. Facts: {@link #uploadPicture(String, FilePart)} */
  public void uploadPicture(String userId, FilePart picFile, Consumer<UploadPictureRequest> request) {
    uploadPictureWithResponse(userId, UploadPictureRequest.of(filled -> filled.picFile(picFile).with(request)));
  }
  /**
   * Upload a picture. {@code POST /users/{userId}/picture}, with status and headers. Facts:
   * {@link #uploadPicture(String, FilePart)}
   */
  public ZoomResponse<Void> uploadPictureWithResponse(String userId, UploadPictureRequest request) {
    return calls.send(UsersEndpoints.uploadPicture(endpoints, userId, request), BodyReader.NOTHING);
  }
}
