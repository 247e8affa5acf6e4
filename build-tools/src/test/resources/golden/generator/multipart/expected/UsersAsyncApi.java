// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.tiny.model.UploadPictureRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The calls of {@link UsersApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class UsersAsyncApi {
  private final ApiCalls calls;
  private final UsersEndpoints endpoints;

  private UsersAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(UsersEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static UsersAsyncApi of(ZoomClient zoom) { return new UsersAsyncApi(zoom); }

  /** Upload a picture. {@code POST /users/{userId}/picture}. Facts: {@link UsersApi#uploadPicture(String, FilePart)} */
  public CompletableFuture<Void> uploadPicture(String userId, FilePart picFile) {
    return uploadPictureWithResponse(
        userId, UploadPictureRequest.of(filled -> filled.picFile(picFile))).thenApply(ZoomResponse::body);
  }
  /** Upload a picture. {@code POST /users/{userId}/picture}. Facts: {@link UsersApi#uploadPicture(String, FilePart)} */
  public CompletableFuture<Void> uploadPicture(String userId, FilePart picFile, Consumer<UploadPictureRequest> request) {
    return uploadPictureWithResponse(
        userId, UploadPictureRequest.of(filled -> filled.picFile(picFile).with(request))).thenApply(ZoomResponse::body);
  }
  /**
   * Upload a picture. {@code POST /users/{userId}/picture}, with status and headers. Facts:
   * {@link UsersApi#uploadPicture(String, FilePart)}
   */
  public CompletableFuture<ZoomResponse<Void>> uploadPictureWithResponse(String userId, UploadPictureRequest request) {
    return calls.sendAsync(UsersEndpoints.uploadPicture(endpoints, userId, request), BodyReader.NOTHING);
  }
}
