package io.github.zoomjava.testkit.internal.account.people;

import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Memory;
import java.util.List;

/**
 * Where else the API leads over users of the account. Most of it is not remembered, but nothing of
 * it is there for somebody who does not exist.
 */
public final class UsersElsewhere {
  private static final List<String> PATHS =
      List.of(
          "/users/{user}",
          "/accounts/{*}/users/{user}",
          "/report/users/{user}",
          "/phone/users/{user}",
          "/chat/users/{user}",
          "/docs/users/{user}",
          "/iq/users/{user}",
          "/marketplace/users/{user}",
          "/workspaces/users/{user}/reservations",
          "/zra/users/{user}");

  public UsersElsewhere(Memory memory) {
    PATHS.forEach(memory::below);
    memory.below("/aic/users/{user}", Absence.error(404, 20524));
    memory.below("/iq/users/{user}/conversations", Absence.error(404, 1005));
    memory.below("/iq/users/{user}/conversations/playlists");
    memory.below("/marketplace/users/{user}/entitlements", Absence.error(404, 1002));
    memory.below("/phone/user/{user}", Absence.error(404, 404));
    memory.below("/phone/user/{user}/ai_call_summary", Absence.error(400, 300));
    memory.below("/phone/users/{user}/call_forward_settings", Absence.error(404, 404));
    memory.below("/phone/users/{user}/call_handling", Absence.error(404, 404));
    memory.below("/phone/users/{user}/call_history", Absence.error(404, 300));
    memory.below("/phone/users/{user}/call_logs/sync", Absence.error(400, 300));
    memory.below("/phone/users/{user}/outbound_calling", Absence.error(404, 13500));
    memory.below("/phone/users/{user}/profile_settings", Absence.error(404, 404));
    memory.below("/scheduler/users/{user}", Absence.error(404, 404));
    memory.below("/workspaces/users/{user}/calendar", Absence.error(400, 300510002));
    memory.below("/zra/users/{user}/conversations", Absence.error(404, 1005));
    memory.below("/zra/users/{user}/conversations/playlists");
  }
}
