// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The requests behind {@link FilesApi} and {@link FilesAsyncApi}. */
interface FilesEndpoints {
  Operation DOWNLOAD =
      new Operation("tiny.FilesApi.download", "GET", "/files/{fileId}", RateLimitCategory.LIGHT, null, false);

  @GET("files/{fileId}")
  Call<ResponseBody> download(@Tag Operation operation, @Path(value = "fileId", encoded = true) String fileId);

  static Call<ResponseBody> download(FilesEndpoints endpoints, String fileId) {
    return endpoints.download(DOWNLOAD, PathValues.of("fileId", fileId));
  }
}
