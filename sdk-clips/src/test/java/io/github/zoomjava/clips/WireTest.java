package io.github.zoomjava.clips;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.file.FilePart;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final List<Request> sent = new ArrayList<>();
  private final ZoomClient zoom =
      ZoomClient.builder()
          .credentials(Credentials.accessToken(() -> "token-1"))
          .httpClient(http -> http.addInterceptor(this::answer))
          .build();

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void liesBelowTheRootOfTheApi() {
    ClipsApi.of(zoom).get("c");

    assertThat(sent.get(0).url()).hasToString("https://api.zoom.us/v2/clips/c");
  }

  @Test
  void uploadsToTheUploadHostWithTheToken() {
    ClipUploadsApi.of(zoom).uploadFile(FilePart.of("a.mp4", new byte[] {1}, "video/mp4"));

    assertThat(sent.get(0).url()).hasToString("https://fileapi.zoom.us/v2/clips/files");
    assertThat(sent.get(0).header("Authorization")).isEqualTo("Bearer token-1");
  }

  private Response answer(Interceptor.Chain chain) {
    sent.add(chain.request());
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create("{}", MediaType.get("application/json")))
        .build();
  }
}
