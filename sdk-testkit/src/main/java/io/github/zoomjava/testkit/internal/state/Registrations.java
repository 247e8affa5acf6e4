package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those who registered for meetings, or for webinars. */
final class Registrations {
  private static final String MANUAL = "1";
  private static final String NO_REGISTRATION = "2";
  private static final Map<String, String> OUTCOMES =
      Map.of("approve", "approved", "deny", "denied", "cancel", "cancelled");

  private final AccountState account;
  private final Kind kind;
  private final String event;

  /** For the meetings or webinars that are to be found at that path. */
  Registrations(AccountState account, String name, String item) {
    this.account = account;
    this.event = name + ".registration_";
    String variable = name + " registrant";
    kind =
        Kind.named(variable)
            .at(item + "/registrants", Verb.LIST)
            .at(item + "/registrants/{" + variable + "}", Verb.SHOW, Verb.DELETE)
            .alsoBy("email")
            .missing(404, 3001)
            .filter("status", "approved")
            .event(Verb.CREATE, event + "created")
            .event(Verb.DELETE, event + "cancelled")
            .toldWithin("registrant")
            .finish(Registrations::finish);
    Crud crud = account.keep(kind);
    account.on("POST " + item + "/registrants", visit -> register(visit, crud));
    account.on("PUT " + item + "/registrants/status", this::decide);
  }

  /** Those who may join a meeting. */
  List<Stored> approved(Stored meeting) {
    return account.shelf(kind).of(meeting).stream()
        .filter(each -> each.text("status").equals("approved"))
        .toList();
  }

  private static void finish(Stored made, int number) {
    JsonObject value = made.value();
    String approval = approval(made.parent());
    boolean waits = approval.equals(MANUAL) && !made.text("auto_approve").equals("true");
    value.addProperty("status", waits ? "pending" : "approved");
    value.addProperty("create_time", Moments.after(number).toString());
    value.addProperty("join_url", "https://example.com/w/" + made.id());
  }

  private static String approval(@Nullable Stored meeting) {
    return meeting == null
        ? ""
        : Json.text(Json.object(meeting.value(), "settings"), "approval_type");
  }

  /** Who registers again is the same registrant. */
  private Answer register(Visit visit, Crud crud) {
    Stored meeting = visit.target();
    if (approval(meeting).equals(NO_REGISTRATION)) {
      return ZoomErrors.error(400, 3000, "Registration is off: its approval_type is 2.");
    }
    Optional<Stored> known =
        account.shelf(kind).find(Json.text(visit.body(), "email"), visit.path());
    Stored registrant = known.orElseGet(() -> crud.create(visit.body(), meeting));
    JsonObject answer = meeting.value().deepCopy();
    answer.addProperty("registrant_id", registrant.id());
    answer.addProperty("join_url", registrant.text("join_url"));
    return visit.answer(answer);
  }

  /** Approves, denies or cancels those whom the body names. */
  private Answer decide(Visit visit) {
    String outcome = OUTCOMES.getOrDefault(Json.text(visit.body(), "action"), "approved");
    List<Stored> named = new ArrayList<>();
    for (JsonObject each : Json.objects(visit.body(), "registrants")) {
      Optional<Stored> registrant = account.shelf(kind).find(People.key(each), visit.path());
      if (registrant.isEmpty()) {
        return kind.missing(People.key(each));
      }
      named.add(registrant.get());
    }
    named.forEach(each -> decide(each, outcome));
    return visit.done();
  }

  private void decide(Stored registrant, String outcome) {
    if (outcome.equals("cancelled")) {
      account.remove(registrant);
    } else {
      registrant.value().addProperty("status", outcome);
    }
    account.tell(event + outcome, registrant);
  }
}
