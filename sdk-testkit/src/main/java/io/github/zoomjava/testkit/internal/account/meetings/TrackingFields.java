package io.github.zoomjava.testkit.internal.account.meetings;

import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Verb;

/** What an account wants to know of each meeting, such as its project. */
final class TrackingFields {
  private static final Kind FIELD =
      Kind.named("tracking field")
          .at("/tracking_fields", Verb.LIST, Verb.CREATE)
          .at("/tracking_fields/{tracking field}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          .missing(404, 5110);

  private TrackingFields() {}

  static void keep(Memory memory) {
    memory.keep(FIELD);
  }
}
