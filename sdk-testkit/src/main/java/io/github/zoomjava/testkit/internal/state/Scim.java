package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The users of the account as SCIM has them: with other names, other pages and other errors. */
final class Scim {
  private static final String USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String LIST_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  private static final String ERROR_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final Pattern BY_NAME =
      Pattern.compile("userName eq \"?([^\"]*)\"?", Pattern.CASE_INSENSITIVE);
  private static final int USUAL_COUNT = 10;
  private static final int MOST = 100;

  private final AccountState account;
  private final People people;

  Scim(AccountState account) {
    this.account = account;
    this.people = account.people();
    account.on("GET /scim2/Users", this::list);
    account.on("POST /scim2/Users", this::create);
    account.on("GET /scim2/Users/{}", visit -> with(visit, user -> visit.answer(shown(user))));
    account.on(
        "PUT /scim2/Users/{}", visit -> with(visit, user -> update(visit, user, visit.body())));
    account.on("PATCH /scim2/Users/{}", this::patch);
    account.on(
        "DELETE /scim2/Users/{}",
        visit -> with(visit, user -> people.remove(visit, user, "user.disassociated")));
  }

  private Answer list(Visit visit) {
    Matcher name = BY_NAME.matcher(visit.query("filter"));
    List<JsonObject> all =
        account
            .shelf(People.USER)
            .all()
            .filter(each -> !name.matches() || each.text("email").equalsIgnoreCase(name.group(1)))
            .map(Scim::shown)
            .toList();
    int start = Math.max(1, number(visit, "startIndex", 1));
    int count = Math.max(0, Math.min(MOST, number(visit, "count", USUAL_COUNT)));
    Schema item =
        Objects.requireNonNull(visit.call().answerSchema().properties().get("Resources")).items();
    JsonArray page = new JsonArray();
    all.stream().skip(start - 1L).limit(count).forEach(each -> page.add(Projection.of(each, item)));
    JsonObject answer = new JsonObject();
    answer.add("schemas", schemas(LIST_SCHEMA));
    answer.addProperty("totalResults", all.size());
    answer.addProperty("startIndex", start);
    answer.addProperty("itemsPerPage", page.size());
    answer.add("Resources", page);
    return visit.answer(answer);
  }

  private static int number(Visit visit, String name, int fallback) {
    return Integer.parseInt(visit.call().query(name, Integer.toString(fallback)));
  }

  private Answer create(Visit visit) {
    String name = Json.text(visit.body(), "userName");
    if (people.find(name).isPresent()) {
      return error(409, "The fake account has a user " + name + " already.");
    }
    JsonObject user = properties(visit.body());
    user.addProperty("type", 1);
    return visit.answer(shown(people.users().create(user, null)));
  }

  private Answer update(Visit visit, Stored user, JsonObject scim) {
    JsonObject before = user.value().deepCopy();
    JsonObject changes = properties(scim);
    Projection.patch(user.value(), changes);
    account.announcer().tellChange("user.updated", user, before, changes);
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
    return user.map(action).orElseGet(() -> error(404, "The fake account has no user " + id + "."));
  }

  /** What a SCIM user says, in the names of the API. */
  private static JsonObject properties(JsonObject scim) {
    JsonObject user = new JsonObject();
    JsonObject name = Json.object(scim, "name");
    copy(scim, "userName", user, "email");
    copy(scim, "displayName", user, "display_name");
    copy(scim, "title", user, "job_title");
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
    scim.add("schemas", schemas(USER_SCHEMA));
    scim.addProperty("id", user.id());
    scim.add("name", name);
    scim.add("emails", Json.array(List.of(email)));
    copy(user.value(), "email", scim, "userName");
    copy(user.value(), "display_name", scim, "displayName");
    copy(user.value(), "job_title", scim, "title");
    scim.addProperty("active", user.text("status").equals("active"));
    return scim;
  }

  private static void copy(JsonObject from, String name, JsonObject to, String other) {
    if (from.has(name)) {
      to.add(other, from.get(name));
    }
  }

  private static JsonArray schemas(String urn) {
    JsonArray schemas = new JsonArray();
    schemas.add(new JsonPrimitive(urn));
    return schemas;
  }

  private static Answer error(int status, String detail) {
    JsonObject body = new JsonObject();
    body.add("schemas", schemas(ERROR_SCHEMA));
    body.addProperty("detail", detail);
    body.addProperty("status", Integer.toString(status));
    return Answer.json(status, body);
  }
}
