package com.example;

import io.github.zoomjava.calendar.CalendarsApi;
import io.github.zoomjava.clips.ClipsApi;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.mail.MailMessagesApi;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.phone.PhoneUsersApi;
import io.github.zoomjava.rooms.RoomsApi;
import io.github.zoomjava.scheduler.SchedulerEventsApi;
import io.github.zoomjava.tasks.TasksApi;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.whiteboard.WhiteboardsApi;
import java.util.List;

/** API classes of ten families by their simple names, side by side. */
public final class TenFamilies {
  private TenFamilies() {}

  public static void main(String[] arguments) {
    try (ZoomClient zoom = ZoomClient.create(Credentials.accessToken(() -> "a token"))) {
      List<Object> apis =
          List.of(
              CalendarsApi.of(zoom),
              ClipsApi.of(zoom),
              MailMessagesApi.of(zoom),
              MeetingsApi.of(zoom),
              PhoneUsersApi.of(zoom),
              RoomsApi.of(zoom),
              SchedulerEventsApi.of(zoom),
              TasksApi.of(zoom),
              UsersApi.of(zoom),
              WhiteboardsApi.of(zoom));
      System.out.println("Made API classes of " + apis.size() + " families");
    }
  }
}
