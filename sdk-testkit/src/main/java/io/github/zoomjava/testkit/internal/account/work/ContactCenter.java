package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The users of the account who are in its contact center, too. */
public final class ContactCenter {
  static final Kind USER =
      Kind.named("contact center user")
          .id("user_id", Ids.text("contact center user"))
          .missing(404, 1001)
          .defaults("{\"user_access\": \"active\"}");

  private final Memory memory;
  private final People people;
  private final Queues queues;

  public ContactCenter(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    memory.keep(USER);
    queues = new Queues(memory, this);
    memory.below("/contact_center/users/{contact center user}");
    memory.below("/contact_center/users/{contact center user}/skills", Absence.error(400, 300));
    memory.on("GET /contact_center/users", this::list);
    memory.on("POST /contact_center/users", this::create);
    memory.on(
        "GET /contact_center/users/{contact center user}",
        visit -> visit.answer(shown(visit.target())),
        Absence.error(404, 300));
    memory.on("PATCH /contact_center/users/{contact center user}", this::update);
    memory.on("DELETE /contact_center/users/{contact center user}", this::delete);
  }

  private Answer list(Visit visit) {
    String access = visit.query("user_access");
    String key = visit.query("search_key");
    return Pages.of(
        visit.call(),
        memory
            .shelf(USER)
            .all()
            .filter(each -> access.isEmpty() || each.text("user_access").equals(access))
            .map(this::shown)
            .filter(each -> isFoundBy(key, each))
            .toList());
  }

  private static boolean isFoundBy(String key, JsonObject user) {
    return Json.text(user, "display_name").contains(key)
        || Json.text(user, "user_email").contains(key);
  }

  private Answer create(Visit visit) {
    JsonObject wanted = visit.body();
    String name = Json.text(wanted, wanted.has("user_id") ? "user_id" : "user_email");
    @Nullable Stored user = people.find(name).orElse(null);
    if (user == null) {
      return ZoomErrors.error(400, 1004, "The fake account has no user " + name + '.');
    }
    if (memory.shelf(USER).find(user.id()).isPresent()) {
      return ZoomErrors.error(400, 1007, name + " is in the contact center already.");
    }
    JsonObject value = USER.defaults();
    Projection.patch(value, wanted);
    value.addProperty("user_id", user.id());
    Stored made = memory.shelf(USER).put(new Stored(USER, value, null));
    memory.tell("contact_center.user_created", new Stored(USER, shown(made), null));
    return visit.answer(shown(made));
  }

  private Answer update(Visit visit) {
    Projection.patch(visit.target().value(), visit.body());
    memory
        .announcer()
        .tell(
            "contact_center.user_updated",
            visit.target(),
            message -> object(message).add("updates", visit.body()));
    return visit.done();
  }

  private Answer delete(Visit visit) {
    Stored user = visit.target();
    queues.release(user);
    memory.remove(user);
    memory
        .announcer()
        .tell(
            "contact_center.user_deleted",
            user,
            message -> object(message).add("users", Json.array(List.of(user.value()))));
    return visit.done();
  }

  /** A user with the name and the address that the account has now. */
  JsonObject shown(Stored user) {
    JsonObject shown = user.value().deepCopy();
    people
        .find(user.id())
        .ifPresent(
            each -> {
              shown.addProperty("display_name", each.text("display_name"));
              shown.addProperty("user_email", each.text("email"));
            });
    return shown;
  }

  private static JsonObject object(JsonObject message) {
    return Json.object(Json.object(message, "payload"), "object");
  }
}
