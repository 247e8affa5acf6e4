package io.github.zoomjava.testkit.internal.account.phone;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;

/** The users of the account as the phone has them. */
final class PhoneUsers {
  private static final Kind SETTINGS =
      Kind.named("phone settings").at("/phone/users/{user}/settings", Verb.SHOW, Verb.UPDATE);

  private static final List<String> FILTERS =
      List.of("status", "site_id", "department", "cost_center");

  private final Memory memory;

  PhoneUsers(Memory memory) {
    this.memory = memory;
    memory.keepOneEach(SETTINGS);
    memory.on("GET /phone/users", this::list);
    memory.on("GET /phone/users/{user}", visit -> visit.answer(shown(visit.target())));
    memory.on("PATCH /phone/users/{user}", this::update);
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(),
        memory
            .shelf(People.USER)
            .all()
            .map(PhoneUsers::shown)
            .filter(each -> isAskedFor(each, visit))
            .toList());
  }

  private static boolean isAskedFor(JsonObject user, Visit visit) {
    String keyword = visit.query("keyword");
    return FILTERS.stream().allMatch(each -> has(user, each, visit.query(each)))
        && (Json.text(user, "name").contains(keyword)
            || Json.text(user, "email").contains(keyword));
  }

  private static boolean has(JsonObject user, String property, String wanted) {
    return wanted.isEmpty() || wanted.equals(Json.text(user, property));
  }

  /** What is set for the phone covers what the user has by the same name. */
  private static JsonObject shown(Stored user) {
    JsonObject shown = user.value().deepCopy();
    shown.addProperty("status", user.text("status").equals("active") ? "activate" : "deactivate");
    Projection.patch(shown, Json.object(user.value(), "phone"));
    return shown;
  }

  private Answer update(Visit visit) {
    JsonObject changes = visit.body().deepCopy();
    String extension = Json.text(changes, "extension_number");
    if (extension.matches("\\d{1,9}")) {
      changes.addProperty("extension_number", Integer.parseInt(extension));
    }
    JsonObject phone = new JsonObject();
    phone.add("phone", changes);
    Projection.patch(visit.target().value(), phone);
    return visit.done();
  }
}
