package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripted faults, met through the families. */
class FaultsTest {
  private final Set<Drift.Kind> heard = ConcurrentHashMap.newKeySet();
  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom =
      fake.clientBuilder().driftListener(drift -> heard.add(drift.kind())).build();
  private final UsersApi users = UsersApi.of(zoom);

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void aListSurvivesAllThatPasses() {
    fake.users(900);
    List<String> all = ids();
    fake.fault(Fault.perSecondLimit()).on("users.UsersApi.list").onCall(2);
    fake.fault(Fault.expiredToken()).on("users.UsersApi.list").onCall(5);
    fake.fault(Fault.cutBeforeHeaders()).on("users.UsersApi.list").onCall(9);
    fake.fault(Fault.cutAfterHeaders()).on("users.UsersApi.list").onCall(11);
    fake.fault(Fault.serverError(503)).on("users.UsersApi.list").onCall(14);

    assertThat(ids()).isEqualTo(all);

    assertThat(fake.requests()).hasSize(30 + 30 + 5);
    assertThat(fake.requests()).extracting(RecordedRequest::status).contains(401, 429, 503);
  }

  @Test
  void aListSurvivesRandomFaults() {
    fake.users(900);
    List<String> all = ids();
    fake.fault(Fault.serverError(503)).on("users.UsersApi.list").randomly(0.2, 42);

    assertThat(ids()).isEqualTo(all);

    assertThat(fake.requests()).extracting(RecordedRequest::status).contains(503);
  }

  @Test
  void aDailyLimitEndsAListAtOnceAndSparesOtherOperations() {
    fake.fault(Fault.dailyLimit()).on("users.UsersApi.list").times(2);

    assertThatThrownBy(this::ids).isInstanceOf(RateLimitException.class);

    assertThat(fake.requests()).hasSize(1);
    assertThat(users.get("me").email()).isEqualTo("owner@example.com");
  }

  @Test
  void aMeetingWhoseAnswerIsLostIsNotPlannedTwice() {
    fake.fault(Fault.cutBeforeHeaders()).on("meetings.MeetingsApi.create");
    MeetingsApi meetings = MeetingsApi.of(zoom);

    assertThatThrownBy(() -> meetings.create("me", m -> m.topic("Review")))
        .isInstanceOf(ZoomIoException.class);

    assertThat(meetings.list("me").stream()).hasSize(1);
  }

  @Test
  void whatIsNoJsonIsNoUser() {
    fake.fault(Fault.webPage());
    fake.fault(Fault.truncatedBody());

    assertThatThrownBy(() -> users.get("me")).isInstanceOf(ZoomDecodingException.class);
    assertThatThrownBy(() -> users.get("me")).isInstanceOf(ZoomDecodingException.class);
  }

  static Stream<Arguments> drifts() {
    return Stream.of(
        Arguments.of(Fault.unknownEnumValues(), Drift.Kind.UNKNOWN_ENUM_VALUE),
        Arguments.of(Fault.extraProperties(), Drift.Kind.UNKNOWN_PROPERTY),
        Arguments.of(Fault.changedTypes(), Drift.Kind.COERCED));
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void aUserThatDriftsIsReadAndTheListenerHears(Fault drift, Drift.Kind kind) {
    users.get("me");
    assertThat(heard).isEmpty();
    fake.fault(drift);

    assertThat(users.get("me").email()).isEqualTo("owner@example.com");

    assertThat(heard).containsExactly(kind);
  }

  @Test
  void aUserOfNothingButNullsIsRead() {
    fake.fault(Fault.unexpectedNulls());

    User user = users.get("me");

    assertThat(user.email()).isNull();
    assertThat(user.status()).isNull();
  }

  private List<String> ids() {
    return users.list().stream().map(User::id).toList();
  }
}
