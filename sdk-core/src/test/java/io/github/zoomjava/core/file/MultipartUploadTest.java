package io.github.zoomjava.core.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.MultipartForm;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.sample.SampleForm;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartUploadTest {

  private static final int MIB = 1 << 20;

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void sendsPartsInOrderAndCompletesWithWhatTheyGave() throws IOException {
    byte[] content = content(12 * MIB);
    List<Progress> heard = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();

    String result =
        MultipartUpload.of(
                FilePart.of("a.mp4", content, "video/mp4"),
                () -> "upload-1",
                (upload, part, number) -> {
                  parts.add(read(part));
                  return upload + "/" + number + "/" + part.fileName();
                },
                (upload, tags) -> upload + tags)
            .partSize(5 * MIB)
            .onProgress(heard::add)
            .send();

    assertThat(result).isEqualTo("upload-1[upload-1/1/a.mp4, upload-1/2/a.mp4, upload-1/3/a.mp4]");
    assertThat(parts).extracting(part -> part.length).containsExactly(5 * MIB, 5 * MIB, 2 * MIB);
    assertThat(parts.get(1)[0]).isEqualTo(content[5 * MIB]);
    assertThat(parts.get(2)[2 * MIB - 1]).isEqualTo(content[12 * MIB - 1]);
    assertThat(heard)
        .containsExactly(
            new Progress(5 * MIB, 12 * MIB),
            new Progress(10 * MIB, 12 * MIB),
            new Progress(12 * MIB, 12 * MIB));
  }

  @Test
  void goesOnWithThePartThatFailed() {
    List<Integer> numbers = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    MultipartUpload<String, Integer, Integer> upload =
        MultipartUpload.of(
            FilePart.of("a", content(11 * MIB), "x/y"),
            () -> {
              begun.add("begun");
              return "u";
            },
            (u, part, number) -> {
              numbers.add(number);
              if (numbers.size() == 2) {
                throw new ZoomIoException("broke", null);
              }
              return number;
            },
            (u, tags) -> tags.size());
    upload.partSize(5 * MIB);

    assertThatThrownBy(upload::send).isInstanceOf(ZoomIoException.class);
    assertThat(upload.send()).isEqualTo(3);
    assertThat(numbers).containsExactly(1, 2, 2, 3);
    assertThat(begun).hasSize(1);
    assertThatThrownBy(() -> upload.partSize(6 * MIB)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goesOnWithNoFileThatHasChanged(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("a"), content(11 * MIB));
    List<Integer> numbers = new ArrayList<>();
    MultipartUpload<String, Integer, Integer> upload =
        MultipartUpload.of(
                FilePart.of(path),
                () -> "u",
                (u, part, number) -> {
                  numbers.add(number);
                  if (numbers.size() == 2) {
                    throw new ZoomIoException("broke", null);
                  }
                  return number;
                },
                (u, tags) -> tags.size())
            .partSize(5 * MIB);
    assertThatThrownBy(upload::send).hasMessage("broke");
    Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));

    assertThatThrownBy(upload::send)
        .isInstanceOf(ZoomIoException.class)
        .hasMessageContaining("The file changed while it was uploaded, after 1 parts");
    assertThat(numbers).containsExactly(1, 2);
  }

  @Test
  void completesNoFileThatChangedUnderItsLastPart(@TempDir Path folder) throws IOException {
    Path path = Files.write(folder.resolve("a"), content(1_000));
    List<String> completed = new ArrayList<>();

    assertThatThrownBy(
            () ->
                MultipartUpload.of(
                        FilePart.of(path),
                        () -> "u",
                        (u, part, number) -> {
                          write(path, content(1_001));
                          return number;
                        },
                        (u, tags) -> completed.add(u))
                    .send())
        .isInstanceOf(ZoomIoException.class);
    assertThat(completed).isEmpty();
  }

  @Test
  void completesOnceAndGivesTheResultAgain() {
    List<String> completed = new ArrayList<>();
    MultipartUpload<String, Integer, Integer> upload =
        MultipartUpload.of(
            FilePart.of("a", content(10), "x/y"),
            () -> "u",
            (u, part, number) -> number,
            (u, tags) -> {
              completed.add(u);
              return completed.size();
            });

    assertThat(upload.send()).isEqualTo(1);
    assertThat(upload.send()).isEqualTo(1);
    assertThat(completed).hasSize(1);
  }

  @Test
  void sendsAnEmptyFileAsOnePart() {
    assertThat(
            MultipartUpload.of(
                    FilePart.of("a", new byte[0], "x/y"),
                    () -> "u",
                    (u, part, number) -> number,
                    (u, tags) -> tags)
                .send())
        .containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5 * MIB - 1, 100 * MIB + 1})
  void refusesPartsThatZoomDoesNotTake(long size) {
    assertThatThrownBy(
            () ->
                MultipartUpload.of(
                        FilePart.of("a", new byte[0], "x/y"),
                        () -> "u",
                        (u, part, number) -> number,
                        (u, tags) -> tags)
                    .partSize(size))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void sendsAPartAgainWhenItsConnectionBreaks(Way way) {
    fail("/v2/files");
    FilePart part = FilePart.of("a", content(100), "x/y").slice(10, 50);

    way.send(
        test.zoom,
        test.users()
            .upload(UsersEndpoints.UPLOAD, MultipartForm.of(new SampleForm().part("file", part))),
        JsonCodec.RAW);

    assertThat(test.apiRequests()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void cannotSendAWholeFileAgain(Way way) {
    fail("/v2/files");
    FilePart whole = FilePart.of("a", content(100), "x/y");

    assertThatThrownBy(
            () ->
                way.send(
                    test.zoom,
                    test.users()
                        .upload(
                            UsersEndpoints.UPLOAD,
                            MultipartForm.of(new SampleForm().part("file", whole))),
                    JsonCodec.RAW))
        .isInstanceOf(ZoomIoException.class);
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Evil: 1", "a\u0000b", "a\tb"})
  void refusesNamesAndTypesThatWouldBeHeaders(String evil) {
    assertThatThrownBy(() -> FilePart.of(evil, new byte[0], "x/y"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FilePart.of("a", new byte[0], "x/y;" + evil))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void fail(String path) {
    test.server.stubFor(
        post(path)
            .inScenario("s")
            .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
            .willSetStateTo("ok"));
    test.server.stubFor(
        post(path).inScenario("s").whenScenarioStateIs("ok").willReturn(okJson("{}")));
  }

  private static byte[] read(FilePart part) {
    try (InputStream content = part.open()) {
      byte[] bytes = content.readAllBytes();
      assertThat(part.length()).isEqualTo(bytes.length);
      return bytes;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path path, byte[] content) {
    try {
      Files.write(path, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    for (int i = 0; i < size; i++) {
      content[i] = (byte) (i * 7 + (i >> 16));
    }
    return content;
  }
}
