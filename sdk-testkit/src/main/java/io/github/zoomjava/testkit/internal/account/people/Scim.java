package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The users of the account as SCIM has them: with other names, other pages and other errors. */
public final class Scim {
  private static final String USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String ZOOM_EXTENSION =
      "urn:ietf:params:scim:schemas:extension:zoom:1.0:User";
  private static final Pattern BY_NAME =
      Pattern.compile("userName eq \"?([^\"]*)\"?", Pattern.CASE_INSENSITIVE);

  private final Memory memory;
  private final People people;

  public Scim(Memory memory, People people) {
    this.memory = memory;
    this.people = people;
    memory.on("GET /scim2/Users", this::list);
    memory.on("POST /scim2/Users", this::create);
    memory.on("GET /scim2/Users/{}", visit -> with(visit, user -> visit.answer(shown(user))));
    memory.on(
        "PUT /scim2/Users/{}", visit -> with(visit, user -> update(visit, user, visit.body())));
    memory.on("PATCH /scim2/Users/{}", this::patch);
    memory.on(
        "DELETE /scim2/Users/{}",
        visit -> with(visit, user -> people.remove(visit, user, "user.disassociated")));
  }

  private Answer list(Visit visit) {
    Matcher name = BY_NAME.matcher(visit.query("filter"));
    return ScimAnswers.list(
        visit,
        memory
            .shelf(People.USER)
            .all()
            .filter(each -> !name.matches() || each.text("email").equalsIgnoreCase(name.group(1)))
            .map(Scim::shown)
            .toList());
  }

  private Answer create(Visit visit) {
    String name = Json.text(visit.body(), "userName");
    if (people.find(name).isPresent()) {
      return ScimAnswers.error(409, "The fake account has a user " + name + " already.");
    }
    JsonObject user = properties(visit.body());
    user.addProperty("type", 1);
    return visit.answer(shown(people.users().create(user, null)));
  }

  private Answer update(Visit visit, Stored user, JsonObject scim) {
    JsonObject before = user.value().deepCopy();
    JsonObject changes = properties(scim);
    Projection.patch(user.value(), changes);
    memory.announcer().tellChange("user.updated", user, before, changes);
    return visit.answer(shown(user));
  }

  /** Zoom knows one such operation: to replace what its value has. */
  private Answer patch(Visit visit) {
    JsonObject changes = new JsonObject();
    for (JsonObject each : Json.objects(visit.body(), "Operations")) {
      Projection.patch(changes, Json.object(each, "value"));
    }
    return with(visit, user -> update(visit, user, changes));
  }

  private Answer with(Visit visit, Function<Stored, Answer> action) {
    String id = visit.call().path().get(0);
    Optional<Stored> user = id.equals("me") ? Optional.empty() : people.find(id);
    return user.map(action)
        .orElseGet(() -> ScimAnswers.error(404, "The fake account has no user " + id + "."));
  }

  /** What a SCIM user says, in the names of the API. */
  private static JsonObject properties(JsonObject scim) {
    JsonObject user = new JsonObject();
    JsonObject name = Json.object(scim, "name");
    copy(scim, "userName", user, "email");
    copy(scim, "displayName", user, "display_name");
    copy(scim, "title", user, "job_title");
    copy(scim, ZOOM_EXTENSION, user, ZOOM_EXTENSION);
    copy(name, "givenName", user, "first_name");
    copy(name, "familyName", user, "last_name");
    if (scim.has("active")) {
      boolean active = Json.text(scim, "active").equals("true");
      user.addProperty("status", active ? "active" : "inactive");
    }
    return user;
  }

  private static JsonObject shown(Stored user) {
    JsonObject name = new JsonObject();
    copy(user.value(), "first_name", name, "givenName");
    copy(user.value(), "last_name", name, "familyName");
    JsonObject email = new JsonObject();
    email.addProperty("type", "work");
    email.addProperty("value", user.text("email"));
    email.addProperty("primary", true);
    JsonObject scim = new JsonObject();
    scim.add("schemas", ScimAnswers.schemas(USER_SCHEMA));
    scim.addProperty("id", user.id());
    scim.add("name", name);
    scim.add("emails", Json.array(List.of(email)));
    copy(user.value(), "email", scim, "userName");
    copy(user.value(), "display_name", scim, "displayName");
    copy(user.value(), "job_title", scim, "title");
    copy(user.value(), ZOOM_EXTENSION, scim, ZOOM_EXTENSION);
    scim.addProperty("active", user.text("status").equals("active"));
    return scim;
  }

  private static void copy(JsonObject from, String name, JsonObject to, String other) {
    if (from.has(name)) {
      to.add(other, from.get(name));
    }
  }
}
