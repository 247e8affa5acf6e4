package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.ToldSettings;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The users of an account. The first is its owner, whom {@code me} means. */
public final class People {
  public static final Kind USER =
      Kind.named("user")
          .at("/users", Verb.LIST)
          .at("/users/{user}", Verb.SHOW, Verb.UPDATE)
          .alsoBy("email")
          .meIsTheFirst()
          .memberElsewhere()
          .missing(404, 1001)
          .filter("status", "active")
          .filter("role_id")
          .defaults("{\"status\": \"active\", \"role_id\": \"2\"}")
          .event(Verb.CREATE, "user.created")
          .event(Verb.UPDATE, "user.updated")
          .finish(People::finish);

  private static final Kind SETTINGS =
      Kind.named("user settings")
          .at("/users/{user}/settings", Verb.SHOW, Verb.UPDATE)
          .event(Verb.UPDATE, "user.settings_updated");

  private static final List<String> FIRST_NAMES =
      List.of("Robin", "Noa", "Sasha", "Kim", "Andrea", "Luca", "Mika");
  private static final List<String> LAST_NAMES =
      List.of("Hale", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Silva", "Novak", "Weber");

  private final Memory memory;
  private final Crud users;

  public People(Memory memory) {
    this.memory = memory;
    users = memory.keep(USER);
    memory.on("POST /users", this::create);
    memory.on("PUT /users/{user}/status", this::setStatus);
    memory.on("PUT /users/{user}/email", this::setEmail);
    memory.on("GET /users/email", this::checkEmail);
    memory.on("GET /users/summary", this::summarize);
    new ToldSettings(memory, SETTINGS);
    new Presence(memory);
    new Assistants(memory, this);
    new UserFeatures(memory, this);
    memory.on("DELETE /users/{user}", this::delete);
    add(person("owner@example.com")).value().addProperty("role_id", Groups.OWNER);
  }

  private Answer create(Visit visit) {
    JsonObject wanted = Json.object(visit.body(), "user_info");
    String email = Json.text(wanted, "email");
    if (find(email).isPresent()) {
      return ZoomErrors.emailTaken(email);
    }
    return visit.answer(users.create(wanted, null).value());
  }

  /** Unless it is said that the user be deleted, the account is left only. */
  private Answer delete(Visit visit) {
    boolean forGood = visit.query("action").equals("delete");
    String heir = visit.query("transfer_email");
    if (heir.equals(visit.target().text("email"))) {
      return ZoomErrors.error(400, 300, "A user cannot inherit what is their own.");
    }
    if (!heir.isEmpty() && find(heir).isEmpty()) {
      return ZoomErrors.error(404, 1001, "The fake account has no user " + heir + ".");
    }
    return remove(visit, visit.target(), forGood ? "user.deleted" : "user.disassociated");
  }

  Answer remove(Visit visit, Stored user, String event) {
    if (user.equals(owner())) {
      return ZoomErrors.error(400, 200, "The owner of the account cannot leave it.");
    }
    memory.remove(user);
    memory.tell(event, user);
    return visit.done();
  }

  private Answer setEmail(Visit visit) {
    String email = Json.text(visit.body(), "email");
    if (find(email).filter(each -> !each.equals(visit.target())).isPresent()) {
      return ZoomErrors.emailTaken(email);
    }
    return users.update(visit, visit.target());
  }

  private Answer checkEmail(Visit visit) {
    JsonObject answer = new JsonObject();
    answer.addProperty("existed_email", find(visit.query("email")).isPresent());
    return visit.answer(answer);
  }

  /** Counts users by type; what Zoom counts besides is not in the fake account. */
  private Answer summarize(Visit visit) {
    JsonObject answer = new JsonObject();
    answer.addProperty("basic_users_count", count("1"));
    answer.addProperty("licensed_users_count", count("2"));
    answer.addProperty("total_users_count", memory.shelf(USER).size());
    List.of("on_prem_users_count", "room_users_count", "pending_users_count")
        .forEach(each -> answer.addProperty(each, 0));
    answer.addProperty("join_only_users_count", 0);
    return visit.answer(answer);
  }

  private long count(String type) {
    return memory.shelf(USER).all().filter(each -> each.text("type").equals(type)).count();
  }

  private Answer setStatus(Visit visit) {
    boolean active = !Json.text(visit.body(), "action").equals("deactivate");
    visit.target().value().addProperty("status", active ? "active" : "inactive");
    memory.tell(active ? "user.activated" : "user.deactivated", visit.target());
    return visit.done();
  }

  /** Adds people until the account has this many users. */
  public void fillUpTo(int count) {
    while (memory.shelf(USER).size() < count) {
      add(person(String.format(Locale.ROOT, "user%04d@example.com", memory.shelf(USER).made())));
    }
  }

  /** The user with this id or e-mail address. */
  public Optional<Stored> find(String user) {
    return memory.shelf(USER).find(user);
  }

  /** The user whom an object names by {@code id} or {@code email}. */
  public Optional<Stored> named(JsonObject reference) {
    return find(key(reference));
  }

  public static String key(JsonObject reference) {
    return Json.text(reference, reference.has("id") ? "id" : "email");
  }

  public Stored owner() {
    return find("me").orElseThrow();
  }

  Crud users() {
    return users;
  }

  private Stored add(JsonObject properties) {
    return memory.shelf(USER).add(properties, null);
  }

  private JsonObject person(String email) {
    int number = memory.shelf(USER).made();
    JsonObject person = new JsonObject();
    person.addProperty("email", email);
    person.addProperty("first_name", FIRST_NAMES.get(number % FIRST_NAMES.size()));
    person.addProperty("last_name", LAST_NAMES.get(number % LAST_NAMES.size()));
    person.addProperty("type", 2);
    return person;
  }

  private static void finish(Stored user, int number, Instant now) {
    JsonObject value = user.value();
    String whole = (user.text("first_name") + " " + user.text("last_name")).strip();
    String shown = value.has("display_name") ? user.text("display_name") : whole;
    value.addProperty("display_name", shown);
    value.addProperty("name", shown);
    for (String time : List.of("created_at", "user_created_at", "last_login_time")) {
      value.addProperty(time, now.toString());
    }
  }
}
