package io.github.zoomjava.testkit.internal.state;

/** What webinars have and meetings have not. */
final class Webinars {
  Webinars(AccountState account, Registrations registrations) {
    new Panelists(account);
    new Branding(account);
    account.on(
        "GET /webinars/{webinar}/tracking_sources",
        visit -> TrackingSources.list(visit, registrations.all(visit.target())));
  }
}
