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

  /** As {@link UsersApi#uploadPicture UsersApi.uploadPicture}. */
  public CompletableFuture<Void> uploadPicture(String userId, UploadPictureRequest request) {
    return uploadPictureWithResponse(userId, request).thenApply(ZoomResponse::body);
  }
  /** As {@link #uploadPicture uploadPicture}, with no more than what is required. */
  public CompletableFuture<Void> uploadPicture(String userId, FilePart picFile) {
    return uploadPicture(userId, new UploadPictureRequest().picFile(picFile));
  }
  /** As {@link #uploadPicture uploadPicture}, the rest filled in by a lambda. */
  public CompletableFuture<Void> uploadPicture(String userId, FilePart picFile, Consumer<UploadPictureRequest> request) {
    return uploadPicture(userId, new UploadPictureRequest().picFile(picFile).with(request));
  }
  /** As {@link #uploadPicture uploadPicture}, with status and headers. */
  public CompletableFuture<ZoomResponse<Void>> uploadPictureWithResponse(String userId, UploadPictureRequest request) {
    return calls.sendAsync(UsersEndpoints.uploadPicture(endpoints, userId, request), BodyReader.NOTHING);
  }
}
