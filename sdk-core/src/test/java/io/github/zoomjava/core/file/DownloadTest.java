package io.github.zoomjava.core.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.CuttingServer;
import io.github.zoomjava.core.fixture.TestZoom;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

  private static final int SIZE = 300_000;

  @TempDir Path folder;

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnWhereTheConnectionBroke(boolean knowsRanges) throws IOException {
    try (CuttingServer server =
        new CuttingServer(SIZE, "v", knowsRanges, 100_000L, 100_001L, 250_000L)) {
      List<Progress> heard = new ArrayList<>();

      Path saved =
          zoom(server)
              .download(server.root() + "/rec/a.mp4")
              .expectedLength((long) SIZE)
              .onProgress(heard::add)
              .saveTo(folder.resolve("a.mp4"));

      assertThat(saved).hasBinaryContent(server.content());
      assertThat(heard.get(heard.size() - 1)).isEqualTo(new Progress(SIZE, SIZE));
      assertThat(heard).extracting(Progress::bytes).isSorted();
      assertThat(server.ranges()).hasSize(4).startsWith("null");
      assertThat(server.ranges().get(1)).isEqualTo("bytes=100000-");
      assertOnlyFile("a.mp4");
    }
  }

  @Test
  void writesIntoAStreamAndCanBeRead() throws IOException {
    try (CuttingServer server = new CuttingServer(SIZE, "v", true, 70_000L)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      assertThat(zoom(server).download(server.root() + "/x").writeTo(out)).isEqualTo(SIZE);
      assertThat(out.toByteArray()).isEqualTo(server.content());
      try (InputStream content = zoom(server).download(server.root() + "/x").open()) {
        assertThat(content.readAllBytes()).isEqualTo(server.content());
      }
    }
  }

  @Test
  void beginsAnewIfTheFileChangesOnItsWay() throws IOException {
    try (CuttingServer server = new CuttingServer(SIZE, "v", true, 100_000L)) {
      Path target = Files.writeString(folder.resolve("a"), "what was there");

      zoom(server)
          .download(server.root() + "/x")
          .onProgress(p -> changeOnce(server, p))
          .saveTo(target);

      assertThat(target).hasBinaryContent(server.content());
    }
  }

  @Test
  void cannotMixTwoVersionsInAStream() throws IOException {
    try (CuttingServer server = new CuttingServer(SIZE, "v", true, 100_000L)) {
      assertThatThrownBy(
              () ->
                  zoom(server)
                      .download(server.root() + "/x")
                      .onProgress(p -> changeOnce(server, p))
                      .writeTo(out()))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageContaining("cannot be continued");
    }
  }

  @Test
  void goesOnInALaterCallWhereTheServerConfirmsTheVersion() throws IOException {
    try (CuttingServer server = failingAt(100_000L, "v")) {
      Path target = folder.resolve("a");
      assertThatThrownBy(() -> zoom(server).download(server.root() + "/x").saveTo(target))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageContaining("broke off at byte 100000 again and again");
      assertThat(target).doesNotExist();
      int asked = server.ranges().size();

      zoom(server).download(server.root() + "/x").saveTo(target);

      assertThat(server.ranges().get(asked)).isEqualTo("bytes=100000-");
      assertThat(target).hasBinaryContent(server.content());
      assertOnlyFile("a");
    }
  }

  @Test
  void beginsAnewInALaterCallIfTheFileHasChanged() throws IOException {
    try (CuttingServer server = failingAt(100_000L, "v")) {
      Path target = folder.resolve("a");
      assertThatThrownBy(() -> zoom(server).download(server.root() + "/x").saveTo(target))
          .isInstanceOf(ZoomIoException.class);
      server.change();

      zoom(server).download(server.root() + "/x").saveTo(target);

      assertThat(target).hasBinaryContent(server.content());
    }
  }

  @Test
  void keepsNoPartThatNobodyCanConfirm() throws IOException {
    try (CuttingServer server = failingAt(100_000L, null)) {
      assertThatThrownBy(
              () -> zoom(server).download(server.root() + "/x").saveTo(folder.resolve("a")))
          .isInstanceOf(ZoomIoException.class);

      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void refusesAFileOfAnotherLength() throws IOException {
    try (CuttingServer server = new CuttingServer(SIZE, null, true)) {
      assertThatThrownBy(
              () ->
                  zoom(server)
                      .download(server.root() + "/x")
                      .expectedLength(SIZE + 1L)
                      .saveTo(folder.resolve("a")))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageContaining("has 300000 bytes, but 300001 were expected");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void cannotBeWrittenByTwoAtOnce() throws IOException {
    try (CuttingServer server = new CuttingServer(SIZE, "v", true)) {
      Path target = folder.resolve("a");

      assertThatThrownBy(
              () ->
                  zoom(server)
                      .download(server.root() + "/x")
                      .onProgress(p -> zoom(server).download(server.root() + "/x").saveTo(target))
                      .saveTo(target))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageContaining("another download writes this file");
    }
  }

  @Test
  void sendsItsOwnTokenInTheHeader() {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x")));

    test.zoom.download(test.server.baseUrl() + "/rec/x?a=1").token("download-token").writeTo(out());

    test.server.verify(
        1,
        getRequestedFor(urlEqualTo("/rec/x?a=1"))
            .withHeader("Authorization", equalTo("Bearer download-token"))
            .withHeader("Accept-Encoding", equalTo("identity")));
  }

  @Test
  void sendsTheTokenToNoOtherHost() {
    WireMockServer storage = new WireMockServer(options().dynamicPort());
    storage.start();
    storage.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x")));
    test.server.stubFor(
        get("/rec/x")
            .willReturn(
                aResponse().withStatus(302).withHeader("Location", storage.baseUrl() + "/s3")));

    test.zoom.download(test.server.baseUrl() + "/rec/x").writeTo(out());
    test.zoom
        .download(storage.baseUrl() + "/given")
        .allowHost("localhost")
        .token("t")
        .writeTo(out());

    storage.verify(1, getRequestedFor(urlEqualTo("/s3")).withHeader("Authorization", absent()));
    storage.verify(1, getRequestedFor(urlEqualTo("/given")).withHeader("Authorization", absent()));
    storage.stop();
  }

  @Test
  void goesToTheUrlWhateverTheClientCallsFor() {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x")));

    test.zoom.forAccount("sub").download(test.server.baseUrl() + "/rec/x").writeTo(out());

    test.server.verify(1, getRequestedFor(urlEqualTo("/rec/x")));
  }

  @Test
  void cannotTakeAnErrorOrAWebPageForAFile() {
    test.server.stubFor(
        get("/gone").willReturn(jsonResponse("{\"code\":3301,\"message\":\"None.\"}", 404)));
    test.server.stubFor(
        get("/page")
            .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>")));

    assertThatThrownBy(() -> test.zoom.download(test.server.baseUrl() + "/gone").writeTo(out()))
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("download: HTTP 404");
    assertThatThrownBy(
            () -> test.zoom.download(test.server.baseUrl() + "/page").saveTo(folder.resolve("a")))
        .isInstanceOf(ZoomDecodingException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://zoom.us/rec?jwt=canary", "rec/canary", "ftp://zoom.us/canary", ""})
  void refusesAUrlThatWouldShowTheTokenAndDoesNotQuoteIt(String url) {
    assertThatThrownBy(() -> test.zoom.download(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("canary");
    assertThat(test.zoom.download("https://zoom.us/rec?jwt=canary").token("canary").toString())
        .isEqualTo("Download[zoom.us]");
  }

  private static CuttingServer failingAt(long at, @Nullable String etag) throws IOException {
    // One cut with progress, then as many without as the policy has attempts.
    return new CuttingServer(SIZE, etag, true, at, at, at, at);
  }

  private static void changeOnce(CuttingServer server, Progress progress) {
    if (progress.bytes() > 50_000 && server.ranges().size() == 1) {
      server.change();
    }
  }

  private ZoomClient zoom(CuttingServer server) {
    return test.builder().baseUrl(server.root() + "/v2").httpClient(http -> {}).build();
  }

  private void assertOnlyFile(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(name));
    }
  }

  private static ByteArrayOutputStream out() {
    return new ByteArrayOutputStream();
  }
}
