package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.phone.PhoneUsersApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user of several families does in a day, over one client. */
class StoryTest {
  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom = fake.client();
  private final UsersApi users = UsersApi.of(zoom);
  private final MeetingsApi meetings = MeetingsApi.of(zoom);

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void allUsersOfALargeAccountAreReadPageByPage() {
    fake.users(750);

    List<String> ids = users.list(p -> p.pageSize(300)).stream().map(User::id).toList();

    assertThat(ids).hasSize(750).doesNotHaveDuplicates();
    assertThat(fake.requests()).extracting(RecordedRequest::status).containsExactly(200, 200, 200);
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void aMeetingIsPlannedChangedAndCancelled() {
    Instant start = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    Meeting planned =
        meetings.create("me", m -> m.topic("Review").startTime(start).duration(45).agenda("New"));
    long id = Objects.requireNonNull(planned.id());

    meetings.update(id, m -> m.topic("Design review").setNull("agenda"));

    Meeting changed = meetings.get(id);
    assertThat(changed.topic()).isEqualTo("Design review");
    assertThat(changed.startTime()).isEqualTo(start);
    assertThat(changed.agenda()).isNull();
    assertThat(meetings.list("owner@example.com")).extracting(Meeting::id).containsExactly(id);
    meetings.delete(id);
    assertThatThrownBy(() -> meetings.get(id)).isInstanceOf(NotFoundException.class);
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void aTokenThatExpiresAndALimitInTheMiddleOfAListGoUnnoticed() {
    fake.users(90);
    List<String> all = users.list().stream().map(User::id).toList();
    fake.expireTokens();
    fake.fault(Fault.perSecondLimit());

    assertThat(users.list().stream().map(User::id)).containsExactlyElementsOf(all);
    assertThat(fake.requests())
        .extracting(RecordedRequest::status)
        .containsExactly(200, 200, 200, 401, 429, 200, 200, 200);
  }

  @Test
  void phoneUsersAreTheUsersOfTheAccount() {
    fake.users(40);

    List<String> phoneIds =
        PhoneUsersApi.of(zoom).list().stream()
            .map(io.github.zoomjava.phone.model.User::id)
            .toList();

    assertThat(phoneIds).isEqualTo(users.list().stream().map(User::id).toList());
  }
}
