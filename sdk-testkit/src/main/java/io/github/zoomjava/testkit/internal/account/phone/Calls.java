package io.github.zoomjava.testkit.internal.account.phone;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Absence;
import io.github.zoomjava.testkit.internal.state.Crud;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Ids;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The calls of phone users, in the history of calls and in the older logs of them. */
final class Calls {
  private static final Kind CALL =
      Kind.named("call")
          .at("/phone/call_history/{call}", Verb.SHOW)
          .at("/phone/call_logs/{call}", Verb.SHOW)
          .id("id", Ids.dashed("call"))
          .alsoBy("call_id")
          .finish(Calls::finish);

  private static final Absence NO_HISTORY = Absence.error(404, 300);

  private final Memory memory;

  Calls(Memory memory) {
    this.memory = memory;
    Crud calls = memory.keep(CALL);
    memory.on("GET /phone/call_history", this::list);
    memory.on("GET /phone/call_logs", this::list);
    memory.on("GET /phone/users/{user}/call_history", this::list, NO_HISTORY);
    memory.on("GET /phone/users/{user}/call_logs", this::list);
    memory.on(
        "GET /phone/call_history_detail/{call}", calls.act(Verb.SHOW), Absence.error(404, 301));
    memory.on("PATCH /phone/call_history/{call}/client_code", this::setCode, NO_HISTORY);
    memory.on("PUT /phone/call_logs/{call}/client_code", this::setCode);
    memory.on(
        "DELETE /phone/users/{user}/call_history/{call}",
        this::deleteHistory,
        (call, kind, id) -> kind.missing(404, kind == CALL ? 301 : 300, id));
    memory.on("DELETE /phone/users/{user}/call_logs/{call}", this::deleteLog);
  }

  private static void finish(Stored call, int number, Instant now) {
    JsonObject value = call.value();
    value.addProperty("call_history_uuid", call.id());
    value.addProperty("call_id", Long.toString(7_000_000_000_000_000_001L + number));
  }

  Stored add(JsonObject facts, Stored user) {
    return memory.shelf(CALL).add(facts, user);
  }

  private Answer list(Visit visit) {
    return Pages.of(
        visit.call(),
        memory
            .shelf(CALL)
            .all()
            .filter(each -> each.isBelow(visit.path()))
            .filter(each -> isAskedFor(each, visit))
            .map(Stored::value)
            .toList());
  }

  private static boolean isAskedFor(Stored call, Visit visit) {
    boolean byEnd = visit.query("time_type").toLowerCase(Locale.ROOT).startsWith("end");
    List<String> directions = visit.ids("directions");
    List<String> calls = visit.ids("call_ids");
    String number = visit.query("phone_number");
    String keyword = visit.query("keyword");
    // Every call of the fake account is answered.
    boolean missed = visit.query("type").equals("missed");
    return !missed
        && Days.of(visit.call()).have(call.text(byEnd ? "end_time" : "date_time"))
        && (directions.isEmpty() || directions.contains(call.text("direction")))
        && (calls.isEmpty() || calls.contains(call.text("call_id")))
        && (number.isEmpty() || number.equals(call.text("callee_number")))
        && (call.text("caller_name").contains(keyword)
            || call.text("callee_number").contains(keyword))
        && hasRecording(call, visit.query("recording_status"));
  }

  private static boolean hasRecording(Stored call, String status) {
    return status.isEmpty()
        || status.equals("recorded") == call.text("has_recording").equals("true");
  }

  private Answer setCode(Visit visit) {
    visit.target().value().add("client_code", visit.body().get("client_code"));
    return visit.done();
  }

  private Answer deleteHistory(Visit visit) {
    JsonArray ids = new JsonArray();
    ids.add(visit.target().id());
    JsonObject told = facts(visit);
    told.add("call_log_ids", ids);
    told.addProperty("move_to_trash", true);
    told.addProperty("delete_all", false);
    return delete(visit, "phone.call_history_deleted", told);
  }

  private Answer deleteLog(Visit visit) {
    JsonObject told = facts(visit);
    told.add("call_logs", Json.array(List.of(visit.target().value())));
    return delete(visit, "phone.call_log_deleted", told);
  }

  private static JsonObject facts(Visit visit) {
    JsonObject facts = new JsonObject();
    facts.addProperty("user_id", visit.path().get(0).id());
    return facts;
  }

  private Answer delete(Visit visit, String event, JsonObject told) {
    memory.remove(visit.target());
    memory.tell(event, new Stored(CALL, told, null));
    return visit.done();
  }
}
