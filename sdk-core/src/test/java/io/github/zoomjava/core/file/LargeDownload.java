package io.github.zoomjava.core.file;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import java.nio.file.Path;

/** A program that downloads one file; {@link LargeDownloadTest} gives it little memory. */
public final class LargeDownload {

  private LargeDownload() {}

  /** Takes the root of the server and the path to save at. */
  public static void main(String[] args) {
    try (ZoomClient zoom =
        ZoomClient.builder()
            .credentials(Credentials.accessToken(() -> "token"))
            .baseUrl(args[0] + "/v2")
            .build()) {
      zoom.download(args[0] + "/rec/large.mp4").saveTo(Path.of(args[1]));
    }
  }
}
