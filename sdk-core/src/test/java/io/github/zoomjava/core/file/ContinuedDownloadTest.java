package io.github.zoomjava.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.Download;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.ScriptedServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A download is never made of two files, nor taken for whole when it is not. */
class ContinuedDownloadTest {

  private static final String MONDAY = "Last-Modified: Mon, 02 Mar 2026 10:00:00 GMT\n";
  private static final String TUESDAY = "Last-Modified: Tue, 03 Mar 2026 10:00:00 GMT\n";
  private static final String WHOLE = "HTTP/1.1 200 OK\nContent-Length: 10\n";
  private static final String REST =
      "HTTP/1.1 206 Part\nContent-Length: 5\nContent-Range: bytes 5-9/10\n";

  @TempDir Path folder;

  private final TestZoom test = new TestZoom();
  private ScriptedServer server;
  private Path target;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    target = folder.resolve("a");
  }

  @AfterEach
  void noBodyIsLeftOpen() throws IOException {
    server.close();
    test.close();
  }

  @Test
  void goesOnWithTheSameTag() {
    server.answer(WHOLE + "ETag: \"1\"", "12345").answer(REST + "ETag: \"1\"", "67890");

    assertThat(download().saveTo(target)).hasContent("1234567890");
    assertThat(server.requests().get(1)).contains("Range: bytes=5-\n", "If-Range: \"1\"\n");
  }

  @Test
  void goesOnWithTheSameTimeAndSize() {
    server.answer(WHOLE + MONDAY, "12345").answer(REST + MONDAY, "67890");

    assertThat(download().saveTo(target)).hasContent("1234567890");
    assertThat(server.requests().get(1))
        .contains("Range: bytes=5-\n", "If-Range: Mon, 02 Mar 2026 10:00:00 GMT\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Range: bytes 5-9/10\nETag: \"2\"",
        "Content-Range: bytes 5-9/10\nETag: W/\"1\"",
        "Content-Range: bytes 5-9/11\nETag: \"1\"",
        "Content-Range: bytes 5-9/10"
      })
  void goesOnWithNoRestOfAnotherTagOrSize(String other) {
    server
        .answer(WHOLE + "ETag: \"1\"", "12345")
        .answer("HTTP/1.1 206 Part\nContent-Length: 5\n" + other, "other")
        .answer(WHOLE + "ETag: \"2\"", "abcdefghij");

    assertThat(download().saveTo(target)).hasContent("abcdefghij");
  }

  @Test
  void goesOnWithNoRestOfAnotherTime() {
    server
        .answer(WHOLE + MONDAY, "12345")
        .answer(REST + TUESDAY, "other")
        .answer(WHOLE + TUESDAY, "abcdefghij");

    assertThat(download().saveTo(target)).hasContent("abcdefghij");
  }

  @Test
  void beginsAnewWhereNothingNamesTheContent() {
    server.answer(WHOLE, "12345").answer(WHOLE, "abcdefghij");

    assertThat(download().saveTo(target)).hasContent("abcdefghij");
    assertThat(server.requests().get(1)).doesNotContain("Range");
  }

  @Test
  void doesNotBeginAnewForEver() {
    for (int i = 0; i < 10; i++) {
      server.answer(WHOLE, "12345");
    }

    assertThatThrownBy(() -> download().saveTo(target)).isInstanceOf(ZoomIoException.class);
    assertThat(server.requests()).hasSizeLessThan(6);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void cannotGoOnInAStreamWhereNothingNamesTheContent() {
    server.answer(WHOLE, "12345").answer(WHOLE, "abcdefghij");

    assertThatThrownBy(() -> download().writeTo(new ByteArrayOutputStream()))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("nothing tells that it is still the same");
  }

  @Test
  void cannotTakeAConnectionThatEndsForTheEndOfTheFile() {
    for (int i = 0; i < 10; i++) {
      server.answer("HTTP/1.1 200 OK", "12345");
    }

    assertThatThrownBy(() -> download().saveTo(target)).isInstanceOf(ZoomIoException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAnEndThatTheChunksMark() {
    server.answer("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "5\r\n12345\r\n0\r\n\r\n");

    assertThat(download().saveTo(target)).hasContent("12345");
  }

  @Test
  void takesAnEndThatTheCallerKnows() {
    server.answer("HTTP/1.1 200 OK", "12345");

    assertThat(download().expectedLength(5L).saveTo(target)).hasContent("12345");
  }

  @Test
  void expectsNothingWhereTheSizeIsNotKnown() {
    server.answer(WHOLE, "1234567890");

    assertThat(download().expectedLength(null).saveTo(target)).hasContent("1234567890");
  }

  @Test
  void savesNoAnswerWhoseEndNothingMarks() {
    server.answer("HTTP/1.1 200 OK", "12345");
    ZoomClient zoom = zoom();
    ZoomFile file =
        ApiCalls.of(zoom)
            .send(test.users(zoom).download(UsersEndpoints.DOWNLOAD, "u"), BodyReader.FILE)
            .body();

    assertThatThrownBy(() -> file.saveTo(target)).isInstanceOf(ZoomIoException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void unpacksWhatWasPackedUnasked() throws IOException {
    byte[] packed = gzip("1234567890");
    server.answer(
        "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + packed.length, packed);

    assertThat(download().expectedLength(10L).saveTo(target)).hasContent("1234567890");
  }

  @Test
  void cannotTakeWhatIsPackedInAnotherWay() {
    server.answer(WHOLE + "Content-Encoding: br", "1234567890");

    assertThatThrownBy(() -> download().saveTo(target))
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("packed as br");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Range: bytes 99999999999999999999-9/10",
        "Content-Range: bytes 5-99999999999999999999/10",
        "Content-Range: bytes 4-9/10",
        "Content-Range: bytes 5-10/10",
        "Content-Range: bytes 5-4/10",
        "Content-Range: 5-9/10",
        "X-None: none"
      })
  void cannotTakeARangeThatIsNone(String range) {
    server
        .answer(WHOLE + "ETag: \"1\"", "12345")
        .answer("HTTP/1.1 206 Part\nContent-Length: 5\nETag: \"1\"\n" + range, "67890");

    assertThatThrownBy(() -> download().saveTo(target))
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("in place of what comes after byte 5");
  }

  @Test
  void followsNoLinkOfThePart() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "secret");
    Files.createSymbolicLink(folder.resolve("a.part"), other);
    server.answer(WHOLE, "1234567890");

    assertThatThrownBy(() -> download().saveTo(target)).isInstanceOf(ZoomIoException.class);
    assertThat(other).hasContent("secret");
  }

  @Test
  void followsNoLinkOfTheVersion() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "secret");
    Files.createSymbolicLink(folder.resolve("a.part.version"), other);
    server.answer(WHOLE + "ETag: \"1\"", "1234567890");

    assertThatThrownBy(() -> download().saveTo(target)).isInstanceOf(ZoomIoException.class);
    assertThat(other).hasContent("secret");
  }

  @Test
  void takesThePlaceOfALinkAndLeavesAloneWhatItLeadsTo() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "secret");
    Files.createSymbolicLink(target, other);
    server.answer(WHOLE, "1234567890");

    assertThat(download().saveTo(target)).hasContent("1234567890").isRegularFile();
    assertThat(Files.isSymbolicLink(target)).isFalse();
    assertThat(other).hasContent("secret");
  }

  @Test
  void goesToNoHostButZoomsUnlessItIsNamed() {
    server.answer(WHOLE, "1234567890");
    String elsewhere = server.root() + "/x";

    assertThatThrownBy(() -> test.zoom.download(elsewhere).saveTo(target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allowHost(\"127.0.0.1\")");
    assertThat(server.requests()).isEmpty();
    assertThat(test.zoom.download(elsewhere).allowHost("127.0.0.1").saveTo(target))
        .hasContent("1234567890");
    assertThat(server.requests().get(0)).doesNotContain("Authorization");
  }

  private Download download() {
    return zoom().download(server.root() + "/rec/a");
  }

  private ZoomClient zoom() {
    return test.builder().baseUrl(server.root() + "/v2").build();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
