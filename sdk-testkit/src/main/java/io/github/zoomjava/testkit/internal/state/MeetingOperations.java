package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.util.Map;
import java.util.function.Function;

/** The operations that create, show, change and delete meetings. */
final class MeetingOperations {
  private final Users users;
  private final Meetings meetings;

  MeetingOperations(Users users, Meetings meetings) {
    this.users = users;
    this.meetings = meetings;
  }

  void register(Map<String, Function<ApiCall, Answer>> handlers) {
    handlers.put("GET /users/{}/meetings", this::list);
    handlers.put("POST /users/{}/meetings", this::create);
    handlers.put("GET /meetings/{}", this::get);
    handlers.put("PATCH /meetings/{}", this::update);
    handlers.put("DELETE /meetings/{}", this::delete);
  }

  private Answer list(ApiCall call) {
    return withHost(call, host -> Pages.of(call, "meetings", meetings.of(host)));
  }

  private Answer create(ApiCall call) {
    return withHost(
        call,
        host -> {
          JsonObject meeting = meetings.create(host, call.body());
          return Answer.json(201, Projection.of(meeting, call.answerSchema()));
        });
  }

  private Answer get(ApiCall call) {
    return withMeeting(
        call, meeting -> Answer.json(200, Projection.of(meeting, call.answerSchema())));
  }

  private Answer update(ApiCall call) {
    return withMeeting(
        call,
        meeting -> {
          Projection.patch(meeting, call.body());
          return Answer.nothing(204);
        });
  }

  private Answer delete(ApiCall call) {
    return withMeeting(
        call,
        meeting -> {
          meetings.delete(Users.text(meeting, "id"));
          return Answer.nothing(204);
        });
  }

  private Answer withHost(ApiCall call, Function<JsonObject, Answer> action) {
    String id = call.path().get(0);
    return users.find(id).map(action).orElseGet(() -> ZoomErrors.unknownUser(id));
  }

  private Answer withMeeting(ApiCall call, Function<JsonObject, Answer> action) {
    String id = call.path().get(0);
    return meetings.find(id).map(action).orElseGet(() -> ZoomErrors.unknownMeeting(id));
  }
}
