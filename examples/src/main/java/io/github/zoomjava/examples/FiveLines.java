package io.github.zoomjava.examples;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingType;

/** The five lines that README.md shows. */
final class FiveLines {
  private FiveLines() {}

  static void run(String accountId, String clientId, String clientSecret) {
    ZoomClient zoom =
        ZoomClient.create(Credentials.serverToServer(accountId, clientId, clientSecret));
    MeetingsApi meetings = MeetingsApi.of(zoom);
    Meeting meeting =
        meetings.create("me", m -> m.topic("Design review").type(MeetingType.SCHEDULED));
    for (Meeting each : meetings.list("me")) System.out.println(each.topic());
    meetings.delete(meeting.id());
  }
}
