package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Optional;

/** Gives a feature to several users at once; of all features the type of a user is remembered. */
final class UserFeatures {
  private final People people;

  UserFeatures(Memory memory, People people) {
    this.people = people;
    memory.on("POST /users/features", this::set);
  }

  private Answer set(Visit visit) {
    JsonArray done = new JsonArray();
    JsonArray unknown = new JsonArray();
    for (JsonObject each : Json.objects(visit.body(), "users")) {
      Optional<Stored> user = people.named(each);
      user.ifPresentOrElse(
          it -> {
            set(it, visit.body());
            done.add(it.id());
          },
          () -> unknown.add(People.key(each)));
    }
    JsonObject failure = new JsonObject();
    failure.add("user_ids", unknown);
    JsonObject answer = new JsonObject();
    answer.add("success_user_ids", done);
    answer.add("fail_details", Json.array(unknown.isEmpty() ? List.of() : List.of(failure)));
    return visit.answer(answer);
  }

  private static void set(Stored user, JsonObject body) {
    String value = Json.text(body, "feature_value");
    if (Json.text(body, "feature_type").equals("user_type") && value.matches("\\d{1,4}")) {
      user.value().addProperty("type", Integer.parseInt(value));
    }
  }
}
