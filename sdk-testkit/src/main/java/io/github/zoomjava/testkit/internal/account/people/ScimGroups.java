package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The groups of the account as SCIM has them. */
public final class ScimGroups {
  private static final String GROUP_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";
  private static final Pattern BY_NAME =
      Pattern.compile("displayName eq \"?([^\"]*)\"?", Pattern.CASE_INSENSITIVE);

  /** An identity provider names whom it removes in the path of the operation, or in its value. */
  private static final Pattern ONE_MEMBER = Pattern.compile("members\\[value eq \"([^\"]*)\"]");

  private static final Absence ABSENCE =
      (call, kind, id) ->
          ScimAnswers.error(404, "The fake account has no " + kind.name() + ' ' + id + '.');

  private final Memory memory;
  private final People people;
  private final Groups groups;

  public ScimGroups(Memory memory, People people, Groups groups) {
    this.memory = memory;
    this.people = people;
    this.groups = groups;
    memory.on("GET /scim2/Groups", this::list);
    memory.on("POST /scim2/Groups", this::create);
    memory.on("GET /scim2/Groups/{group}", visit -> visit.answer(shown(visit.target())), ABSENCE);
    memory.on("PATCH /scim2/Groups/{group}", this::patch, ABSENCE);
    memory.on("DELETE /scim2/Groups/{group}", groups::delete, ABSENCE);
  }

  private Answer list(Visit visit) {
    Matcher name = BY_NAME.matcher(visit.query("filter"));
    return ScimAnswers.list(
        visit,
        memory
            .shelf(Groups.GROUP)
            .all()
            .filter(each -> !name.matches() || each.text("name").equals(name.group(1)))
            .map(this::shown)
            .toList());
  }

  private Answer create(Visit visit) {
    String name = Json.text(visit.body(), "displayName");
    if (groups.named(name).isPresent()) {
      return ScimAnswers.error(409, "The fake account has a group " + name + " already.");
    }
    JsonObject group = new JsonObject();
    group.addProperty("name", name);
    return visit.answer(shown(groups.create(group)));
  }

  /** Changes a group as far as all operations are about members who are users of the account. */
  private Answer patch(Visit visit) {
    List<JsonObject> operations = Json.objects(visit.body(), "Operations");
    for (JsonObject operation : operations) {
      @Nullable Answer missing = missing(operation);
      if (missing != null) {
        return missing;
      }
    }
    operations.forEach(each -> apply(each, visit.target()));
    return visit.done();
  }

  private @Nullable Answer missing(JsonObject operation) {
    return ids(operation).stream()
        .filter(each -> people.find(each).isEmpty())
        .findFirst()
        .map(each -> ScimAnswers.error(404, "The fake account has no user " + each + '.'))
        .orElse(null);
  }

  private void apply(JsonObject operation, Stored group) {
    List<Stored> users =
        ids(operation).stream().flatMap(each -> people.find(each).stream()).toList();
    switch (Json.text(operation, "op").toLowerCase(Locale.ROOT)) {
      case "add" -> groups.members().enter(group, users);
      case "remove" -> groups.members().leave(group, users);
      default -> groups.members().replace(group, users);
    }
  }

  private static List<String> ids(JsonObject operation) {
    List<String> ids = new ArrayList<>();
    Json.objects(operation, "value").forEach(each -> ids.add(Json.text(each, "value")));
    Matcher one = ONE_MEMBER.matcher(Json.text(operation, "path"));
    if (one.matches()) {
      ids.add(one.group(1));
    }
    return ids;
  }

  private JsonObject shown(Stored group) {
    JsonObject meta = new JsonObject();
    meta.addProperty("resourceType", "Group");
    meta.addProperty("location", memory.origin() + "/scim2/Groups/" + group.id());
    JsonObject scim = new JsonObject();
    scim.add("schemas", ScimAnswers.schemas(GROUP_SCHEMA));
    scim.addProperty("id", group.id());
    scim.addProperty("displayName", group.text("name"));
    scim.add("meta", meta);
    return scim;
  }
}
