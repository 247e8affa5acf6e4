package io.github.zoomjava.examples;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingType;
import io.github.zoomjava.phone.PhoneUsersApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** The steps of {@link Quickstart}. */
final class Walk {
  private static final String NO_SUCH_MEETING = "99999999999";

  private final PrintStream out;
  private final UsersApi users;
  private final MeetingsApi meetings;
  private final PhoneUsersApi phoneUsers;

  Walk(ZoomClient zoom, PrintStream out) {
    this.out = out;
    users = UsersApi.of(zoom);
    meetings = MeetingsApi.of(zoom);
    phoneUsers = PhoneUsersApi.of(zoom);
  }

  void everywhere() {
    String host = readUsers();
    makeAMeeting(host);
    listPhoneUsers();
    meetSomethingMissing();
  }

  /** Faults that only a fake server shows on demand. */
  void withFaults(FakeZoom fake) {
    fake.fault(Fault.perSecondLimit());
    Instant begin = Instant.now();
    long count = users.list(p -> p.pageSize(300)).stream().count();
    Duration waited = Duration.between(begin, Instant.now());
    out.printf(
        "Rate limit: the first answer was a 429; waited and read %d users after %.1f s.%n",
        count, waited.toMillis() / 1000.0);
    out.printf("Sign-in: %d token for %d requests.%n", fake.tokensIssued(), fake.requests().size());
  }

  private String readUsers() {
    Paged<User> all = users.list(p -> p.pageSize(300));
    int pages = 0;
    int count = 0;
    String first = "me";
    for (Page<User> page : all.pages()) {
      if (pages++ == 0) {
        out.println("Token obtained: the first page of users is here.");
        first = page.items().get(0).id();
      }
      count += page.items().size();
    }
    out.printf("Users: %d, over %d pages.%n", count, pages);
    return first;
  }

  private void makeAMeeting(String host) {
    Meeting made =
        meetings.create(
            host,
            m ->
                m.topic("Design review")
                    .type(MeetingType.SCHEDULED)
                    .startTime(Instant.parse("2027-01-15T10:00:00Z"))
                    .duration(45)
                    .settings(s -> s.waitingRoom(true)));
    out.printf("Meeting %d created: %s.%n", made.id(), made.topic());
    meetings.update(made.id(), m -> m.topic("Design review, part two").agenda(null));
    out.printf("Read back after an update: %s.%n", meetings.get(made.id()).topic());
    meetings.delete(made.id());
    out.println("Deleted.");
  }

  private void listPhoneUsers() {
    try {
      out.printf("Phone users: %d.%n", phoneUsers.list().stream().count());
    } catch (ZoomApiException e) {
      out.println("Phone users: this account has none to show. " + e.getMessage());
    }
  }

  private void meetSomethingMissing() {
    try {
      meetings.get(NO_SUCH_MEETING);
    } catch (NotFoundException e) {
      out.println("Not found, as expected: " + e.getMessage());
    }
  }
}
