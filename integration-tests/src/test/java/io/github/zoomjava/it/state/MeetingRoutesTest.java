package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What of the meetings family is remembered, and what an id is told that does not exist. */
class MeetingRoutesTest {
  private static final String END = "{\"action\": \"end\"}";
  private static final OperationIndex INDEX = ClassPathIndex.get();
  private static final ErrorCodes DOCUMENT = ErrorCodes.of("meetings");

  /** Nothing that is remembered says more about these than a sample does. */
  private static final Set<String> SAMPLES =
      Set.of(
          "GET /report/activities",
          "GET /report/billing",
          "GET /report/billing/invoices",
          "GET /report/cloud_recording",
          "GET /report/daily",
          "GET /report/disclaimer",
          "GET /report/meeting_activities",
          "GET /report/operationlogs",
          "GET /report/remote_support",
          "GET /report/telephone",
          "GET /report/users");

  /**
   * The document of these names no code, or only that of something else: their 404 has the code
   * that the other operations on the same thing have.
   */
  private static final Set<String> UNDOCUMENTED =
      Set.of(
          "DELETE /meetings/{meetingId}/polls/{pollId}: 404 3001",
          "GET /meetings/{meetingId}/polls/{pollId}: 404 3001",
          "GET /meetings/{meetingId}/polls: 404 3001",
          "POST /meetings/{meetingId}/polls: 404 3001",
          "POST /meetings/{meetingId}/registrants: 404 3001",
          "GET /past_meetings/{meetingId}/polls: 404 3001",
          "GET /past_webinars/{webinarId}/instances: 404 3001",
          "GET /meetings/{meetingId}/recordings/registrants/questions: 404 3301",
          "GET /meetings/{meetingId}/recordings/registrants: 404 3301",
          "GET /meetings/{meetingId}/recordings/settings: 404 3301",
          "PATCH /meetings/{meetingId}/recordings/registrants/questions: 404 3301",
          "PATCH /meetings/{meetingId}/recordings/settings: 404 3301",
          "POST /meetings/{meetingId}/recordings/registrants: 404 3301",
          "PUT /meetings/{meetingId}/recordings/registrants/status: 404 3301");

  private final AccountState account = new AccountState(InstantSource.system());
  private final String meeting = create("/users/me/meetings", "{}");
  private final String webinar = create("/users/me/webinars", "{}");
  private final String recording =
      create("/users/me/meetings", "{\"settings\": {\"auto_recording\": \"cloud\"}}");

  MeetingRoutesTest() {
    OperationSpec end = INDEX.withId("meetings.MeetingsApi.updateStatus").orElseThrow();
    answer(end, List.of(recording), JsonParser.parseString(END).getAsJsonObject());
  }

  @AfterEach
  void close() {
    account.close();
  }

  @Test
  void eachRouteIsThatOfAnOperation() {
    List<String> operations =
        INDEX.families().stream()
            .flatMap(each -> each.operations().stream())
            .map(MeetingRoutesTest::route)
            .toList();

    assertThat(operations).containsAll(account.routes());
  }

  @Test
  void eachOperationOnMeetingsIsRememberedOrKnownToBeASample() {
    assertThat(
            operations()
                .filter(each -> !account.routes().contains(route(each)))
                .map(MeetingRoutesTest::name))
        .containsExactlyInAnyOrderElementsOf(SAMPLES);
  }

  @Test
  void anUnknownIdIsToldByAnErrorOfTheDocument() {
    assertThat(
            remembered()
                .map(each -> error(each, Collections.nCopies(each.path().variables().size(), "9")))
                .flatMap(Optional::stream))
        .containsExactlyInAnyOrderElementsOf(UNDOCUMENTED);
  }

  @Test
  void anUnknownIdBelowSomethingKnownIsToldSoToo() {
    assertThat(
            remembered()
                .filter(each -> each.path().variables().size() == 2)
                .filter(each -> !each.path().toString().contains("/chat/"))
                .map(each -> error(each, List.of(known(each), "9")))
                .flatMap(Optional::stream))
        .isEmpty();
  }

  private String known(OperationSpec operation) {
    String path = operation.path().toString();
    if (path.contains("/recordings")) {
      return recording;
    }
    return path.startsWith("/users") ? "me" : path.startsWith("/webinars") ? webinar : meeting;
  }

  /** The error of an operation if its document has none like it. */
  private Optional<String> error(OperationSpec operation, List<String> ids) {
    Answer answer = answer(operation, ids, new JsonObject());
    assertThat(answer.status()).as(name(operation)).isBetween(400, 404);
    int code = JsonParser.parseString(answer.body()).getAsJsonObject().get("code").getAsInt();
    String key = operation.http().toLowerCase(Locale.ROOT) + ' ' + operation.path();
    return DOCUMENT.list(key, answer.status(), code)
        ? Optional.empty()
        : Optional.of(name(operation) + ": " + answer.status() + " " + code);
  }

  private String create(String path, String json) {
    OperationSpec operation = INDEX.match("POST", path, Map.of(), json).orElseThrow().operation();
    Answer answer =
        answer(operation, List.of("me"), JsonParser.parseString(json).getAsJsonObject());
    return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
  }

  private Answer answer(OperationSpec operation, List<String> ids, JsonObject body) {
    return account
        .answer(new ApiCall(operation, ids, Map.of(), body, null, Instant.EPOCH))
        .orElseThrow();
  }

  /** Those that are about something; a sub account begins to exist when it is asked for. */
  private Stream<OperationSpec> remembered() {
    return INDEX.family("meetings").operations().stream()
        .filter(each -> account.routes().contains(route(each)))
        .filter(each -> !each.path().variables().isEmpty())
        .filter(each -> !each.path().toString().startsWith("/accounts/"));
  }

  private static Stream<OperationSpec> operations() {
    return INDEX.family("meetings").operations().stream()
        .filter(
            each ->
                each.path()
                    .toString()
                    .matches("/((live_|past_)?(meetings|webinars)|users|report)/.*"));
  }

  private static String route(OperationSpec operation) {
    return operation.http() + ' ' + operation.path().shape();
  }

  private static String name(OperationSpec operation) {
    return operation.http() + ' ' + operation.path();
  }
}
