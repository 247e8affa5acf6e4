package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.Map;
import java.util.TreeMap;

/** Where those who registered for a webinar came from, by the {@code source_id} they gave. */
final class TrackingSources {
  private TrackingSources() {}

  static Answer list(Visit visit, Iterable<Stored> registrants) {
    Map<String, Integer> counts = new TreeMap<>();
    registrants.forEach(each -> counts.merge(each.text("tracking_source_id"), 1, Integer::sum));
    counts.remove("");
    return Pages.of(
        visit.call(),
        counts.entrySet().stream()
            .map(each -> source(visit.target(), each.getKey(), each.getValue()))
            .toList());
  }

  /** Everybody who came has registered, as nobody else is known here. */
  private static JsonObject source(Stored webinar, String id, int count) {
    JsonObject source = new JsonObject();
    source.addProperty("id", id);
    source.addProperty("source_name", id);
    source.addProperty("tracking_url", webinar.text("join_url") + "?tracking_id=" + id);
    source.addProperty("registration_count", count);
    source.addProperty("visitor_count", count);
    return source;
  }
}
