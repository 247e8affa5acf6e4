package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The operations that create, show, change and delete users. */
final class UserOperations {
  private final Users users;
  private final Meetings meetings;

  UserOperations(Users users, Meetings meetings) {
    this.users = users;
    this.meetings = meetings;
  }

  void register(Map<String, Function<ApiCall, Answer>> handlers) {
    handlers.put("GET /users", this::list);
    handlers.put("POST /users", this::create);
    handlers.put("GET /users/{}", this::get);
    handlers.put("PATCH /users/{}", this::update);
    handlers.put("DELETE /users/{}", this::delete);
    handlers.put("GET /phone/users", this::listPhoneUsers);
  }

  private Answer list(ApiCall call) {
    String status = call.query("status", "active");
    List<JsonObject> shown =
        users.all().stream().filter(each -> Users.text(each, "status").equals(status)).toList();
    return Pages.of(call, "users", shown);
  }

  private Answer listPhoneUsers(ApiCall call) {
    return Pages.of(call, "users", users.all());
  }

  private Answer create(ApiCall call) {
    JsonObject wanted =
        call.body().get("user_info") instanceof JsonObject given ? given : new JsonObject();
    String email = Users.text(wanted, "email");
    if (users.find(email).isPresent()) {
      return ZoomErrors.emailTaken(email);
    }
    JsonObject user = users.create(wanted);
    return Answer.json(201, Projection.of(user, call.answerSchema()));
  }

  private Answer get(ApiCall call) {
    return withUser(call, user -> Answer.json(200, Projection.of(user, call.answerSchema())));
  }

  private Answer update(ApiCall call) {
    return withUser(
        call,
        user -> {
          Projection.patch(user, call.body());
          return Answer.nothing(204);
        });
  }

  private Answer delete(ApiCall call) {
    return withUser(
        call,
        user -> {
          meetings.deleteAllOf(user);
          users.delete(user);
          return Answer.nothing(204);
        });
  }

  private Answer withUser(ApiCall call, Function<JsonObject, Answer> action) {
    String id = call.path().get(0);
    return users.find(id).map(action).orElseGet(() -> ZoomErrors.unknownUser(id));
  }
}
