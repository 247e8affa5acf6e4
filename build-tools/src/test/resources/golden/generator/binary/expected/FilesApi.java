// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;

/**
 * The calls Zoom groups under <em>Files</em>; each waits for its answer.
 *
 * @see FilesAsyncApi
 */
public final class FilesApi {
  private final ApiCalls calls;
  private final FilesEndpoints endpoints;

  private FilesApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(FilesEndpoints.class);
  }

  /** Calls through that client; cheap, and safe to share between threads. */
  public static FilesApi of(ZoomClient zoom) { return new FilesApi(zoom); }

  /**
   * Download a file.
   *
   * <ul>
   *   <li>{@code GET /files/{fileId}}; <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
   *   <li>Rate limit: light
   *   <li>Streamed: close the file
   * </ul>
   */
  public ZoomFile download(String fileId) { return downloadWithResponse(fileId).body(); }
  /** Download a file. {@code GET /files/{fileId}}, with status and headers. Facts: {@link #download(String)} */
  public ZoomResponse<ZoomFile> downloadWithResponse(String fileId) {
    return calls.send(FilesEndpoints.download(endpoints, fileId), BodyReader.FILE);
  }
}
