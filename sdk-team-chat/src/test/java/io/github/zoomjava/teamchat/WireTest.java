package io.github.zoomjava.teamchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.teamchat.model.ChannelSearchScope;
import io.github.zoomjava.teamchat.model.ChannelSearchType;
import io.github.zoomjava.teamchat.model.MessageReport;
import io.github.zoomjava.teamchat.model.ReportMessage;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void asksForTheNextPageInTheBody() {
    ChatAccountChannelsApi.of(zoom)
        .search(
            search ->
                search
                    .haystack(ChannelSearchScope.ALL)
                    .needle(needle -> needle.searchType(ChannelSearchType.BY_CHANNEL_NAME))
                    .pageSize(5))
        .forEach(channel -> {});

    assertThat(fake.requests()).hasSize(2);
    assertThat(fake.requests().get(0).body()).doesNotContain("next_page_token");
    assertThat(last().body()).contains("\"page_size\":5").contains("\"next_page_token\":\"");
  }

  @Test
  void sendsSeveralFilesUnderOneName() {
    FilePart first = FilePart.of("a.txt", new byte[] {1}, "text/plain");
    FilePart second = FilePart.of("b.txt", new byte[] {2}, "text/plain");

    ChatFilesApi.of(zoom).send("me", List.of(first, second));

    assertThat(last().body().split("name=\"files\"")).hasSize(3);
  }

  @Test
  void pagesTellWhichMessagesWereEditedOrDeleted() {
    fake.useClock(Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC));
    List<String> edited = new ArrayList<>();
    List<String> deleted = new ArrayList<>();

    for (Page<ReportMessage> page :
        ChatReportsApi.of(zoom).listMessages("s", p -> p.from(DAY).to(DAY)).pages()) {
      MessageReport report = (MessageReport) page;
      report.editedMessages().forEach(message -> edited.add(message.message()));
      report.deletedMessages().forEach(message -> deleted.add(message.id()));
    }

    assertThat(fake.requests()).hasSize(2);
    assertThat(edited).hasSize(4).doesNotContainNull();
    assertThat(deleted).hasSize(4).doesNotContainNull();
  }

  @Test
  void leavesAnEmptyListOut() {
    assertThatThrownBy(
            () ->
                ChatChannelsApi.of(zoom)
                    .removeMembers("c", m -> m.memberIds("m1", "m2").userIds(List.of())))
        .hasMessageContaining("needs user_ids");
    assertThat(fake.requests()).isEmpty();
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
