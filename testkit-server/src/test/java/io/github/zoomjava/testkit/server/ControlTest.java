package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a test in another language does to the program, and asks it. */
class ControlTest {
  private static Program program;

  @BeforeAll
  static void start() {
    program = Program.start("--users", "2");
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @BeforeEach
  void beginAnew() {
    told("POST", "/reset", "");
  }

  @Test
  void beginsAnewWithTheUsersOfItsStart() {
    told("POST", "/users", "{\"count\": 5}");
    told("POST", "/faults", "{\"fault\": \"server_error\", \"status\": 503}");
    told("PUT", "/scopes", "{\"scopes\": []}");
    int before = program.api("GET", "/nowhere", "").statusCode();
    told("POST", "/reset", "");

    HttpResponse<String> users = program.api("GET", "/users", "");

    assertThat(before).isEqualTo(400);
    assertThat(users.statusCode()).isEqualTo(200);
    assertThat(Program.json(users).get("total_records").getAsInt()).isEqualTo(2);
    assertThat(asked("/requests").getAsJsonArray("requests")).hasSize(1);
    assertThat(asked("/unexpected-requests").getAsJsonArray("unexpected_requests")).isEmpty();
    assertThat(asked("/tokens").get("issued").getAsInt()).isEqualTo(1);
  }

  @Test
  void addsUsers() {
    told("POST", "/users", "{\"count\": 5}");

    HttpResponse<String> users = program.api("GET", "/users", "");

    assertThat(Program.json(users).get("total_records").getAsInt()).isEqualTo(5);
  }

  @Test
  void endsTokens() {
    String token = program.token();
    int before = program.api(token, "GET", "/users", "").statusCode();
    told("POST", "/tokens/expire", "");

    assertThat(before).isEqualTo(200);
    assertThat(program.api(token, "GET", "/users", "").statusCode()).isEqualTo(401);
    assertThat(program.api("GET", "/users", "").statusCode()).isEqualTo(200);
    assertThat(asked("/tokens").get("issued").getAsInt()).isEqualTo(2);
  }

  @Test
  void limitsWhatTokensMayDo() {
    told("PUT", "/scopes", "{\"scopes\": [\"meeting:read:admin\"]}");
    HttpResponse<String> without = program.api("GET", "/users", "");
    told("PUT", "/scopes", "{\"scopes\": [\"user:read:admin\"]}");

    assertThat(Program.json(without).get("code").getAsInt()).isEqualTo(4711);
    assertThat(program.api("GET", "/users", "").statusCode()).isEqualTo(200);
  }

  @Test
  void timeStandsStillWhereItIsSetAndGoesOnAfterwards() {
    Instant begin = Instant.now();
    told("PUT", "/clock", "{\"now\": \"2020-01-15T23:00:00Z\"}");
    told("POST", "/faults", "{\"fault\": \"daily_limit\"}");
    HttpResponse<String> limited = program.api("GET", "/users", "");
    String standing = asked("/clock").get("now").getAsString();
    told("DELETE", "/clock", "");

    assertThat(limited.headers().firstValue("Retry-After")).contains("2020-01-16T00:00:00Z");
    assertThat(standing).isEqualTo("2020-01-15T23:00:00Z");
    assertThat(Instant.parse(asked("/clock").get("now").getAsString())).isAfter(begin);
  }

  @Test
  void beginningAnewReturnsToTheTimeOfDay() {
    told("PUT", "/clock", "{\"now\": \"2020-01-15T23:00:00Z\"}");
    told("POST", "/reset", "");

    assertThat(Instant.parse(asked("/clock").get("now").getAsString()))
        .isAfter(Instant.parse("2020-01-16T00:00:00Z"));
  }

  @Test
  void addsPhoneCalls() {
    HttpResponse<String> added =
        program.control("POST", "/phone-calls", "{\"number\": \"+493012345\"}");
    String id = Program.json(added).get("id").getAsString();

    assertThat(program.api("GET", "/phone/call_history", "").body()).contains(id);
    assertThat(
            program.control(
                "POST", "/phone-calls", "{\"user\": \"nobody@x\", \"number\": \"+493012345\"}"))
        .extracting(HttpResponse::statusCode, HttpResponse::body)
        .containsExactly(400, "{\"message\":\"The account has no user nobody@x\"}");
  }

  @Test
  void addsPhoneCallsOfATime() {
    String call = "{\"number\": \"+493012345\", \"start\": \"%s\"}";
    told("PUT", "/clock", "{\"now\": \"2020-01-16T12:00:00Z\"}");

    program.control("POST", "/phone-calls", call.formatted("2020-01-15T23:00:00Z"));

    assertThat(program.api("GET", "/phone/call_history?from=2020-01-15&to=2020-01-15", "").body())
        .contains("2020-01-15T23:01:00Z");
    assertThat(program.control("POST", "/phone-calls", call.formatted("yesterday")).statusCode())
        .isEqualTo(400);
    assertThat(
            program.control("POST", "/phone-calls", call.formatted("2999-01-15T23:00:00Z")).body())
        .contains("is not over at");
  }

  @Test
  void showsWhatArrived() {
    program.api("PATCH", "/users/me", "{\"dept\": \"R&D\"}");

    JsonArray requests = asked("/requests").getAsJsonArray("requests");

    assertThat(requests).hasSize(1);
    JsonObject request = requests.get(0).getAsJsonObject();
    assertThat(request.get("operation").getAsString()).isEqualTo("users.UsersApi.update");
    assertThat(request.get("body").getAsString()).isEqualTo("{\"dept\": \"R&D\"}");
    assertThat(request.get("status").getAsInt()).isEqualTo(204);
  }

  @Test
  void showsTrafficWithoutSecrets() {
    program.api("POST", "/users/me/meetings", "{\"topic\": \"T\", \"password\": \"s3cret\"}");

    JsonArray traffic = asked("/traffic").getAsJsonArray("traffic");

    assertThat(traffic).hasSize(1);
    assertThat(traffic.toString()).contains("\"topic\":\"T\"").doesNotContain("s3cret");
  }

  @Test
  void showsWhatContradictedTheDocuments() {
    program.api("GET", "/users?page_sise=3", "");

    assertThat(asked("/unexpected-requests").getAsJsonArray("unexpected_requests"))
        .singleElement()
        .satisfies(each -> assertThat(each.getAsString()).contains("page_sise"));
  }

  @Test
  void listsItsCommandsAndOperations() {
    assertThat(asked("").getAsJsonArray("commands").toString()).contains("/fake-zoom/faults");
    assertThat(asked("").getAsJsonArray("faults").toString()).contains("\"per_second_limit\"");
    assertThat(asked("/operations").get("users.UsersApi.list").getAsString())
        .isEqualTo("GET /users");
  }

  @Test
  void controlIsNoTraffic() {
    asked("");

    assertThat(asked("/requests").getAsJsonArray("requests")).isEmpty();
  }

  @Test
  void countsWhatAPlanLetThroughAndCannotWithoutAPlan() {
    try (Program limited = Program.start("--plan", "pro")) {
      limited.api("GET", "/users", "");

      assertThat(limited.control("GET", "/limits", "").body())
          .isEqualTo("{\"allowed\":1,\"refused_for_now\":0,\"refused_for_today\":0}");
    }
    assertThat(program.control("GET", "/limits", "").statusCode()).isEqualTo(400);
  }

  private static void told(String method, String path, String json) {
    assertThat(program.control(method, path, json))
        .extracting(HttpResponse::statusCode, HttpResponse::body)
        .containsExactly(200, "{}");
  }

  private static JsonObject asked(String path) {
    HttpResponse<String> answer = program.control("GET", path, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    return Program.json(answer);
  }
}
