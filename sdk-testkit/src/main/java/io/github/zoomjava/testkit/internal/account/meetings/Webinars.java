package io.github.zoomjava.testkit.internal.account.meetings;

import io.github.zoomjava.testkit.internal.state.Memory;

/** What webinars have and meetings have not. */
final class Webinars {
  Webinars(Memory memory, Registrations registrations) {
    new Panelists(memory);
    new Branding(memory);
    memory.on(
        "GET /webinars/{webinar}/tracking_sources",
        visit -> TrackingSources.list(visit, registrations.all(visit.target())));
  }
}
