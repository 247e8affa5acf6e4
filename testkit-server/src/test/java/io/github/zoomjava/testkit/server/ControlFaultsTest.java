package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that are scripted over HTTP. */
class ControlFaultsTest {
  private static Program program;

  private String token;

  @BeforeAll
  static void start() {
    program = Program.start();
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @BeforeEach
  void beginAnew() {
    program.control("POST", "/reset", "");
    token = program.token();
  }

  @ParameterizedTest
  @CsvSource({
    "per_second_limit, 429",
    "daily_limit, 429",
    "per_user_limit, 429",
    "per_registrant_limit, 429",
    "registrant_status_limit, 429",
    "concurrency_limit, 429",
    "batch_size_limit, 400",
    "limit_with_foreign_code, 429",
    "expired_token, 401",
  })
  void anErrorComesInPlaceOfTheAnswer(String fault, int status) {
    script("{\"fault\": \"" + fault + "\"}");

    assertThat(statuses(2)).containsExactly(status, 200);
  }

  @Test
  void everyFaultCanBeScripted() {
    List<String> names =
        Program.json(program.control("GET", "", "")).getAsJsonArray("faults").asList().stream()
            .map(JsonElement::getAsString)
            .toList();

    assertThat(names)
        .hasSize(19)
        .allSatisfy(
            each -> {
              JsonObject fault = new JsonObject();
              fault.addProperty("fault", each);
              if (each.equals("server_error")) {
                fault.addProperty("status", 599);
              } else if (each.equals("slow")) {
                fault.addProperty("milliseconds", 1);
              }
              script(fault.toString());
            });
  }

  @Test
  void meetsSomeCallsOfOneOperation() {
    script(
        """
        {"fault": "server_error", "status": 503, "operation": "users.UsersApi.list",
         "on_call": 2, "times": 2}
        """);
    program.api(token, "GET", "/users/me", "");

    assertThat(statuses(4)).containsExactly(200, 503, 503, 200);
  }

  @Test
  void isRandomInTheSameWayUnderTheSameSeed() {
    String half =
        "{\"fault\": \"server_error\", \"status\": 500, \"probability\": 0.5, \"seed\": %s}";
    List<Integer> first = random(half.formatted(7));

    assertThat(random(half.formatted(7))).isEqualTo(first).contains(200, 500);
    assertThat(random(half.formatted(8))).isNotEqualTo(first);
  }

  @Test
  void randomFaultsCanBeLimited() {
    script("{\"fault\": \"expired_token\", \"probability\": 1, \"seed\": 7, \"times\": 2}");

    assertThat(statuses(3)).containsExactly(401, 401, 200);
  }

  @Test
  void saysWhenToComeBackIfItIsTold() {
    script(
        """
        {"fault": "per_second_limit", "retry_after_seconds": 5, "retry_after_form": "seconds"}
        """);
    script("{\"fault\": \"daily_limit\", \"without_retry_after\": true}");

    assertThat(Stream.generate(this::list).limit(2))
        .extracting(each -> each.headers().firstValue("Retry-After").orElse("none"))
        .containsExactly("5", "none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"fault\": \"server_error\"} | status | status is missing.",
        "{\"fault\": \"server_error\", \"status\": 404} | status | status is 404, not 500 to 599.",
        "{\"fault\": \"server_error\", \"status\": 500.5} | status"
            + " | status is 500.5, not a whole number.",
        "{\"fault\": \"server_error\", \"status\": \"500\"} | status | status is not a number.",
        "{\"fault\": 7} | fault | fault is not a text.",
        "{} | fault | fault is missing.",
        "{\"fault\": \"daily_limit\", \"operation\": \"users.GroupsApi.lst\"} | operation"
            + " | There is no operation users.GroupsApi.lst, only users.GroupsApi.",
        "{\"fault\": \"daily_limit\", \"operation\": \"listUsers\"} | operation"
            + " | There is no operation listUsers; GET /fake-zoom/operations lists all.",
        "{\"fault\": \"daily_limit\", \"call\": 3} | call | This has no field call, only fault,",
        "{\"fault\": \"daily_limit\", \"times\": 0} | times | times is 0, not 1 to 2147483647.",
        "{\"fault\": \"daily_limit\", \"probability\": 0.5} | seed | seed is missing.",
        "{\"fault\": \"daily_limit\", \"without_retry_after\": 1} | without_retry_after"
            + " | without_retry_after is not true or false.",
        "{\"fault\": \"daily_limit\", \"retry_after_seconds\": 1, \"retry_after_form\": \"date\"}"
            + " | retry_after_form | There is no date, only http_date, instant, seconds.",
      })
  void whatIsNotUnderstoodIsNotDone(String json, String field, String message) {
    HttpResponse<String> refusal = program.control("POST", "/faults", json);

    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(Program.json(refusal).get("field").getAsString()).isEqualTo(field);
    assertThat(Program.json(refusal).get("message").getAsString()).startsWith(message);
    assertThat(statuses(1)).containsExactly(200);
  }

  @Test
  void anUnknownFaultIsAnsweredWithTheKnownOnes() {
    HttpResponse<String> refusal =
        program.control("POST", "/faults", "{\"fault\": \"daily_limits\"}");

    assertThat(Program.json(refusal).get("message").getAsString())
        .startsWith("There is no daily_limits, only per_second_limit, daily_limit, ");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /faults, [], 400, 'The body is not a JSON object; send one, or nothing.'",
    "POST, /faults, {, 400, 'The body is not a JSON object; send one, or nothing.'",
    "POST, /fault, {}, 404, There is no /fake-zoom/fault; GET /fake-zoom lists what there is.",
    "GET, /faults, {}, 405, '/fake-zoom/faults takes POST, not GET.'",
    "POST, /clock, {}, 405, '/fake-zoom/clock takes GET, PUT, DELETE, not POST.'",
  })
  void aCommandThatIsNoneIsRefused(
      String method, String path, String json, int status, String message) {
    HttpResponse<String> refusal = program.control(method, path, json);

    assertThat(refusal.statusCode()).isEqualTo(status);
    assertThat(Program.json(refusal).get("message").getAsString()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /reset | {\"now\": 1} | This takes no fields; leave out now.",
        "POST | /users | {\"count\": 0} | count is 0, not 1 to 1000000.",
        "PUT | /scopes | {\"scopes\": \"user:read\"} | scopes is not an array of texts.",
        "PUT | /clock | {\"now\": \"noon\"} | now is noon, not of the form 2027-01-15T10:00:00Z.",
        "POST | /webhooks | {\"url\": \"localhost:80\"}"
            + " | url is localhost:80, not of the form http://host:port/path.",
        "POST | /webhooks | {\"url\": \"http://127.0.0.1:1/\", \"secret_token\": \"\"}"
            + " | secret_token is empty; give the one your endpoint knows.",
      })
  void everyCommandSaysWhatToDoInstead(String method, String path, String json, String message) {
    HttpResponse<String> refusal = program.control(method, path, json);

    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(Program.json(refusal).get("message").getAsString()).isEqualTo(message);
  }

  private static void script(String json) {
    assertThat(program.control("POST", "/faults", json))
        .extracting(HttpResponse::statusCode, HttpResponse::body)
        .containsExactly(200, "{}");
  }

  private List<Integer> random(String json) {
    beginAnew();
    script(json);
    return statuses(20);
  }

  private List<Integer> statuses(int count) {
    return IntStream.range(0, count).mapToObj(i -> list().statusCode()).toList();
  }

  private HttpResponse<String> list() {
    return program.api(token, "GET", "/users", "");
  }
}
