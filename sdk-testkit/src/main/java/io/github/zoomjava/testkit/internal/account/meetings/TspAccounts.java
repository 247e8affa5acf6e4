package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Verb;

/** By which telephone providers users join. */
final class TspAccounts {
  private static final Kind TSP =
      Kind.named("TSP account")
          .at("/users/{user}/tsp", Verb.LIST, Verb.CREATE)
          .at("/users/{user}/tsp/{TSP account}", Verb.SHOW, Verb.UPDATE, Verb.DELETE)
          // A user has at most two, 1 and 2.
          .id("id", number -> new JsonPrimitive(Integer.toString(number % 2 + 1)))
          .missing(404, 1120)
          .event(Verb.CREATE, "user.tsp_created")
          .event(Verb.UPDATE, "user.tsp_updated")
          .event(Verb.DELETE, "user.tsp_deleted")
          .toldWithin("tsp_credentials");

  private TspAccounts() {}

  static void keep(Memory memory) {
    memory.keep(TSP);
  }
}
