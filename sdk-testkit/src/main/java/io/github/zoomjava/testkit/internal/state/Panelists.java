package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;

/** Who speaks in a webinar. */
final class Panelists {
  static final Kind PANELIST =
      Kind.named("panelist")
          .at("/webinars/{webinar}/panelists", Verb.LIST)
          .at("/webinars/{webinar}/panelists/{panelist}", Verb.DELETE)
          .alsoBy("email")
          .missing(404, 3001)
          .finish(
              (made, number) ->
                  made.value()
                      .addProperty("join_url", "https://example.com/w/panelist/" + made.id()));

  private final AccountState account;
  private final Crud panelists;

  Panelists(AccountState account) {
    this.account = account;
    panelists = account.keep(PANELIST);
    account.on("POST /webinars/{webinar}/panelists", this::add);
    account.on("DELETE /webinars/{webinar}/panelists", this::removeAll);
  }

  /** Who is added again is the same panelist. */
  private Answer add(Visit visit) {
    Stored webinar = visit.target();
    for (JsonObject each : Json.objects(visit.body(), "panelists")) {
      account
          .shelf(PANELIST)
          .find(Json.text(each, "email"), visit.path())
          .ifPresentOrElse(
              known -> Projection.patch(known.value(), each),
              () -> panelists.create(each, webinar));
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("id", webinar.id());
    answer.addProperty("updated_at", Moments.BEGINNING.toString());
    return visit.answer(answer);
  }

  private Answer removeAll(Visit visit) {
    account.shelf(PANELIST).of(visit.target()).forEach(account::remove);
    return visit.done();
  }
}
