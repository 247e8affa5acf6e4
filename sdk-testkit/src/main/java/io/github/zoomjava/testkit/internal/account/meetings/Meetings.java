package io.github.zoomjava.testkit.internal.account.meetings;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Meetings and webinars: what is planned, what was held, and what is left of it. */
public final class Meetings {
  private static final long FIRST_MEETING = 81_000_000_001L;
  private static final long FIRST_WEBINAR = 91_000_000_001L;

  private final Recordings recordings;

  /**
   * Those of an account.
   *
   * @param subAccounts what the sub account of an id remembers
   */
  public Meetings(Memory memory, String accountId, Function<String, Memory> subAccounts) {
    recordings = new Recordings(memory, accountId, subAccounts);
    Scheduled meetings = new Scheduled(memory, "meeting", FIRST_MEETING, 2);
    Scheduled webinars = new Scheduled(memory, "webinar", FIRST_WEBINAR, 5);
    new Webinars(memory, webinars.registrations());
    Summaries summaries = new Summaries(memory);
    List<Consumer<Stored>> sequels = List.of(recordings::addIfWanted, summaries::addIfWanted);
    PastMeetings pastMeetings = new PastMeetings(memory, meetings, sequels);
    PastMeetings pastWebinars = new PastMeetings(memory, webinars, sequels);
    new UpcomingEvents(memory, meetings.kind(), webinars.kind());
    new Reports(memory, pastMeetings.instances(), pastWebinars.instances());
    new RecordingAccess(memory);
    Invitations.offer(memory);
    TspAccounts.keep(memory);
    TrackingFields.keep(memory);
    Samples.offer(memory);
  }

  /** The file of a recording, to whom its token or one of the account's belongs. */
  public Optional<Answer> download(String file, String token, boolean isAccountToken) {
    return recordings.download(file, token, isAccountToken);
  }
}
