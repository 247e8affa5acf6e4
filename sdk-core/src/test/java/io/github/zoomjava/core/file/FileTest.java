package io.github.zoomjava.core.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.MultipartForm;
import io.github.zoomjava.core.sample.SampleForm;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserStatus;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class FileTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // because JUnit sets it
  Path folder;

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void streamsAFile(Way way) throws IOException {
    test.server.stubFor(
        any(anyUrl())
            .willReturn(aResponse().withHeader("Content-Type", "image/png").withBody("png!")));

    try (ZoomFile file = test.send(way, download(), BodyReader.FILE).body()) {
      assertThat(file.contentType()).isEqualTo("image/png");
      assertThat(file.length()).isIn(-1L, 4L);
      assertThat(file.stream().readAllBytes()).asString().isEqualTo("png!");
    }
  }

  @Test
  void savesAFileInPlaceOfAnOldOne() throws IOException {
    Path target = Files.writeString(folder.resolve("a.png"), "old");
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(1_000_000))));

    Path saved = test.send(Way.SYNC, download(), BodyReader.FILE).body().saveTo(target);

    assertThat(saved).isEqualTo(target).content().hasSize(1_000_000);
    assertThat(files()).containsExactly(target);
  }

  @Test
  void leavesNothingHalfWrittenWhenTheConnectionBreaks() throws IOException {
    Path target = Files.writeString(folder.resolve("a.png"), "old");
    test.server.stubFor(
        any(anyUrl()).willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
    ZoomFile file = test.send(Way.SYNC, download(), BodyReader.FILE).body();

    assertThatThrownBy(() -> file.saveTo(target))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("where nothing was changed");
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void cannotSaveToAFolderThatIsNotThere() {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x")));
    ZoomFile file = test.send(Way.SYNC, download(), BodyReader.FILE).body();

    assertThatThrownBy(() -> file.saveTo(folder.resolve("missing/a.png")))
        .isInstanceOf(ZoomIoException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void cannotTakeAWebPageForAFile(Way way) {
    test.server.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "text/html;charset=utf-8")
                    .withBody("<html>Sign in</html>")));

    assertThatThrownBy(() -> test.send(way, download(), BodyReader.FILE))
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("a web page came in place of the file");
  }

  @Test
  void tellsAFileOfJsonFromAnError() throws IOException {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"timeline\":[]}")));
    try (ZoomFile file = test.send(Way.SYNC, download(), BodyReader.FILE).body()) {
      assertThat(file.stream().readAllBytes()).asString().isEqualTo("{\"timeline\":[]}");
    }

    test.server.stubFor(
        any(anyUrl()).willReturn(okJson("{\"code\":200,\"message\":\"No permission.\"}")));
    assertThatThrownBy(() -> test.send(Way.SYNC, download(), BodyReader.FILE))
        .isInstanceOf(ZoomApiException.class);
  }

  @Test
  void followsARedirectWithTheTokenOnTheSameHostOnly() throws IOException {
    WireMockServer storage = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    storage.start();
    try {
      test.server.stubFor(
          get("/v2/users/u/picture")
              .willReturn(aResponse().withStatus(302).withHeader("Location", "/here")));
      test.server.stubFor(
          get("/here")
              .willReturn(
                  aResponse()
                      .withStatus(307)
                      .withHeader("Location", storage.baseUrl() + "/there?signature=1")));
      storage.stubFor(any(anyUrl()).willReturn(aResponse().withBody("file")));

      try (ZoomFile file = test.send(Way.ASYNC, download(), BodyReader.FILE).body()) {
        assertThat(file.stream().readAllBytes()).asString().isEqualTo("file");
      }
      test.server.verify(
          1,
          getRequestedFor(urlEqualTo("/here"))
              .withHeader("Authorization", equalTo("Bearer token-1")));
      storage.verify(
          1,
          getRequestedFor(urlEqualTo("/there?signature=1")).withHeader("Authorization", absent()));
    } finally {
      storage.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsTheRedirectOfAnUploadWithMethodBodyAndToken(int status) {
    test.server.stubFor(
        post("/v2/files")
            .willReturn(aResponse().withStatus(status).withHeader("Location", "/elsewhere")));
    test.server.stubFor(post("/elsewhere").willReturn(okJson("{\"id\":\"f\"}")));

    test.send(Way.SYNC, upload(MultipartForm.of(new SampleForm().part("a", "b"))), User.JSON);

    test.server.verify(
        1,
        postRequestedFor(urlEqualTo("/elsewhere"))
            .withHeader("Authorization", equalTo("Bearer token-1"))
            .withAnyRequestBodyPart(aMultipart("a").withBody(equalTo("b"))));
  }

  @ParameterizedTest
  @CsvSource({"302, /elsewhere", "302, http://example.com/x", "307, http://example.com/x"})
  void cannotBeLedAwayByARedirect(int status, String location) {
    test.server.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Location", location)));

    assertThatThrownBy(() -> test.send(Way.SYNC, test.call("POST"), User.JSON))
        .isInstanceOf(ZoomApiException.class)
        .hasMessageContaining("HTTP " + status);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @Test
  void endsARedirectInCircles() {
    test.server.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", "/again")));

    assertThatThrownBy(() -> test.send(Way.SYNC, download(), BodyReader.FILE))
        .isInstanceOf(ZoomApiException.class);
    assertThat(test.apiRequests()).isEqualTo(21);
  }

  @Test
  void cannotMakeAFormWithoutAPart() {
    SampleForm inner = new SampleForm();

    assertThatThrownBy(() -> MultipartForm.of(new SampleForm().part("items", List.of(inner))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("SampleForm has no part: set one before the call");
  }

  @Test
  void uploadsFilesAndFields() throws IOException {
    test.server.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"f\"}")));
    Path path = Files.writeString(folder.resolve("note.txt"), "on disk");
    RequestBody form =
        MultipartForm.of(
            new SampleForm()
                .part("file", FilePart.of(path))
                .part("pic_file", FilePart.of("p.png", bytes("in memory"), "image/png"))
                .part("none", null)
                .part("status", UserStatus.ACTIVE)
                .part("at", Instant.parse("2026-01-02T03:04:05Z"))
                .part("ids", List.of(1, 2)));

    test.send(Way.SYNC, upload(form), User.JSON);

    test.server.verify(
        1,
        postRequestedFor(urlEqualTo("/v2/files"))
            .withHeader("Content-Type", containing("multipart/form-data"))
            .withAnyRequestBodyPart(
                aMultipart("file")
                    .withHeader("Content-Disposition", containing("filename=\"note.txt\""))
                    .withHeader("Content-Type", containing("text/plain"))
                    .withBody(equalTo("on disk")))
            .withAnyRequestBodyPart(
                aMultipart("pic_file")
                    .withHeader("Content-Type", containing("image/png"))
                    .withBody(equalTo("in memory")))
            .withAnyRequestBodyPart(aMultipart("status").withBody(equalTo("active")))
            .withAnyRequestBodyPart(aMultipart("at").withBody(equalTo("2026-01-02T03:04:05Z")))
            .withAnyRequestBodyPart(aMultipart("ids").withBody(equalTo("2"))));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> FilePart.of(folder.resolve("missing.txt")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing.txt");
    assertThatThrownBy(() -> FilePart.of(folder)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void copiesContentInMemory() throws IOException {
    byte[] content = bytes("before");
    FilePart part = FilePart.of("a", content, "text/plain");
    content[0] = 'X';

    assertThat(part.open().readAllBytes()).asString().isEqualTo("before");
    assertThat(part.length()).isEqualTo(6);
    assertThat(part).hasToString("FilePart[a, text/plain]");
  }

  private Call<ResponseBody> download() {
    return test.users().download(UsersEndpoints.DOWNLOAD, "u");
  }

  private Call<ResponseBody> upload(RequestBody body) {
    return test.users().upload(UsersEndpoints.UPLOAD, body);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
