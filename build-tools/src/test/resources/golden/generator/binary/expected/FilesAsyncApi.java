// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import java.util.concurrent.CompletableFuture;

/**
 * The calls of {@link FilesApi}, with futures. What is wrong with an argument is thrown at once; anything later
 * completes the future exceptionally.
 */
public final class FilesAsyncApi {
  private final ApiCalls calls;
  private final FilesEndpoints endpoints;

  private FilesAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(FilesEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static FilesAsyncApi of(ZoomClient zoom) { return new FilesAsyncApi(zoom); }

  /** Download a file. {@code GET /files/{fileId}}. Facts: {@link FilesApi#download(String)} */
  public CompletableFuture<ZoomFile> download(String fileId) {
    return downloadWithResponse(fileId).thenApply(ZoomResponse::body);
  }
  /** Download a file. {@code GET /files/{fileId}}, with status and headers. Facts: {@link FilesApi#download(String)} */
  public CompletableFuture<ZoomResponse<ZoomFile>> downloadWithResponse(String fileId) {
    return calls.sendAsync(FilesEndpoints.download(endpoints, fileId), BodyReader.FILE);
  }
}
