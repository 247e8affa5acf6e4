package io.github.zoomjava.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.clips.ClipUploadsApi;
import io.github.zoomjava.clips.model.CompleteClipMultipartUploadResponse;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.file.MultipartUpload;
import io.github.zoomjava.revenueaccelerator.RevenueAcceleratorConversationsApi;
import io.github.zoomjava.revenueaccelerator.model.ControlMultipartUploadResponse;
import io.github.zoomjava.revenueaccelerator.model.MultipartUploadMethod;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.zoomevents.EventFilesApi;
import io.github.zoomjava.zoomevents.model.FileType;
import io.github.zoomjava.zoomevents.model.UploadResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three families that take large files in parts, each by calls of its own. */
class MultipartUploadsTest {
  private static final int MIB = 1 << 20;

  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final FilePart file = FilePart.of("talk.mp4", new byte[12 * MIB], "video/mp4");

  @AfterEach
  void stop() {
    fake.verifyNoUnexpectedRequests();
    fake.close();
  }

  @Test
  void uploadsAClip() {
    ClipUploadsApi clips = ClipUploadsApi.of(fake.client());

    CompleteClipMultipartUploadResponse clip =
        MultipartUpload.of(
                file,
                () ->
                    requireNonNull(
                        clips
                            .startMultipartUpload(s -> s.params(p -> p.fileName("talk.mp4")))
                            .uploadContext()),
                (context, part, number) ->
                    requireNonNull(
                        clips
                            .uploadPart(u -> u.file(part).uploadContext(context).partNumber(number))
                            .partNumberEtag()),
                (context, tags) ->
                    clips.completeMultipartUpload(
                        c -> c.params(p -> p.uploadContext(context).partNumberEtags(tags))))
            .partSize(5 * MIB)
            .send();

    assertThat(clip.clipId()).isNotEmpty();
    assertThatFiveCallsWentTo("/clips/files/multipart");
  }

  @Test
  void uploadsAFileOfAnEvent() {
    EventFilesApi files = EventFilesApi.of(fake.client());

    UploadResponse uploaded =
        MultipartUpload.of(
                file,
                () ->
                    requireNonNull(
                        files
                            .startMultipartUpload(
                                s ->
                                    s.hubId("hub")
                                        .fileName("talk.mp4")
                                        .fileLength(Long.toString(12L * MIB))
                                        .fileType(FileType.KNOWN.get(0)))
                            .uploadId()),
                (upload, part, number) ->
                    files.uploadPart(u -> u.file(part).uploadContext(upload).partNumber(number)),
                (upload, parts) ->
                    files.completeMultipartUpload(
                        c -> c.uploadId(upload).partCount(Integer.toString(parts.size()))))
            .partSize(5 * MIB)
            .send();

    assertThat(uploaded.fileId()).isNotEmpty();
    assertThatFiveCallsWentTo("/zoom_events/files/multipart");
  }

  @Test
  void uploadsAConversation() {
    RevenueAcceleratorConversationsApi conversations =
        RevenueAcceleratorConversationsApi.of(fake.client());

    ControlMultipartUploadResponse uploaded =
        MultipartUpload.of(
                file,
                () ->
                    requireNonNull(
                        conversations
                            .controlMultipartUpload(
                                MultipartUploadMethod.CREATE,
                                c -> c.params(p -> p.fileName("talk.mp4")))
                            .uploadContext()),
                (context, part, number) ->
                    requireNonNull(
                        conversations
                            .uploadFilePart(
                                u -> u.file(part).uploadContext(context).partNumber(number))
                            .partNumberEtag()),
                (context, tags) ->
                    conversations.controlMultipartUpload(
                        MultipartUploadMethod.COMPLETE,
                        c -> c.params(p -> p.uploadContext(context).partNumberEtags(tags))))
            .partSize(5 * MIB)
            .send();

    assertThat(uploaded.fileId()).isNotEmpty();
    assertThatFiveCallsWentTo("/zra/files/multipart");
  }

  /** One to begin, three parts, one to complete. */
  private void assertThatFiveCallsWentTo(String path) {
    assertThat(fake.requests())
        .hasSize(5)
        .extracting(RecordedRequest::path)
        .allSatisfy(each -> assertThat(each).startsWith(path));
  }
}
