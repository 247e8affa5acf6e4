package io.github.zoomjava.testkit.internal.state;

import java.util.List;

/**
 * Where else the API leads over users of the account. Most of it is not remembered, but nothing of
 * it is there for somebody who does not exist.
 */
final class UsersElsewhere {
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

  UsersElsewhere(AccountState account) {
    PATHS.forEach(account::below);
    account.below("/aic/users/{user}", Absence.error(404, 20524));
    account.below("/iq/users/{user}/conversations", Absence.error(404, 1005));
    account.below("/iq/users/{user}/conversations/playlists");
    account.below("/marketplace/users/{user}/entitlements", Absence.error(404, 1002));
    account.below("/phone/user/{user}", Absence.error(404, 404));
    account.below("/phone/user/{user}/ai_call_summary", Absence.error(400, 300));
    account.below("/phone/users/{user}/call_forward_settings", Absence.error(404, 404));
    account.below("/phone/users/{user}/call_handling", Absence.error(404, 404));
    account.below("/phone/users/{user}/call_history", Absence.error(404, 300));
    account.below("/phone/users/{user}/call_logs/sync", Absence.error(400, 300));
    account.below("/phone/users/{user}/outbound_calling", Absence.error(404, 13500));
    account.below("/phone/users/{user}/profile_settings", Absence.error(404, 404));
    account.below("/scheduler/users/{user}", Absence.error(404, 404));
    account.below("/workspaces/users/{user}/calendar", Absence.error(400, 300510002));
    account.below("/zra/users/{user}/conversations", Absence.error(404, 1005));
    account.below("/zra/users/{user}/conversations/playlists");
  }
}
