package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.BadRequestException;
import io.github.zoomjava.core.error.FieldError;
import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Zoom's rules as FakeZoom keeps them, met through the families. */
class RulesTest {
  private static final Instant MORNING = Instant.parse("2027-01-15T10:00:00Z");

  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom = fake.clientBuilder().clock(at(MORNING)).build();
  private final UsersApi users = UsersApi.of(zoom);
  private final MeetingsApi meetings = MeetingsApi.of(zoom);

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void anAppReadsWhatItsScopeAllowsAndHearsWhichOneItLacks() {
    fake.grantScopes("user:read:user:admin");

    assertThat(users.get("me").email()).isEqualTo("owner@example.com");
    BadRequestException refusal =
        catchThrowableOfType(BadRequestException.class, () -> users.list().stream().toList());
    assertThat(refusal.missingScopes()).contains("user:read:list_users:admin", "user:read:admin");
  }

  @Test
  void aListReadTooSlowlyEndsWithAnExpiredToken() {
    fake.useClock(at(MORNING));
    fake.users(90);
    Iterator<User> slow = users.list().iterator();
    for (int i = 0; i < 60; i++) {
      slow.next();
    }
    fake.useClock(at(MORNING.plus(Duration.ofMinutes(15))));

    PageTokenExpiredException expired =
        catchThrowableOfType(PageTokenExpiredException.class, slow::next);

    assertThat(expired.pagesRead()).isEqualTo(2);
  }

  @Test
  void aHostPlansAHundredTimesADay() {
    fake.useClock(at(MORNING));
    Meeting first = meetings.create("me", m -> m.topic("Review"));
    for (int i = 1; i < 100; i++) {
      meetings.create("owner@example.com", m -> m.topic("Review"));
    }

    long id = Objects.requireNonNull(first.id());
    RateLimitException limit =
        catchThrowableOfType(
            RateLimitException.class, () -> meetings.update(id, m -> m.topic("Later")));

    assertThat(limit.kind()).isEqualTo(RateLimitKind.PER_USER);
    assertThat(limit.retryAt()).isEqualTo("2027-01-16T00:00:00Z");
  }

  @Test
  void aFieldThatIsMissingIsNamed() {
    BadRequestException refusal =
        catchThrowableOfType(
            BadRequestException.class,
            () ->
                zoom.request("POST", "/users")
                    .json("{\"action\": \"create\", \"user_info\": {\"type\": 1}}")
                    .send());

    assertThat(refusal.fieldErrors()).extracting(FieldError::field).contains("user_info.email");
  }

  @Test
  void theTrafficOfAMeetingShowsNoPassword() {
    meetings.create("me", m -> m.topic("Review").password("hush"));

    assertThat(fake.traffic()).contains("Review").doesNotContain("hush");
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
