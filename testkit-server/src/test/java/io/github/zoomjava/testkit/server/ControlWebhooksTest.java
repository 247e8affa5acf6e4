package io.github.zoomjava.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Webhooks that the program sends, as a test of an endpoint sees them. */
class ControlWebhooksTest {
  private static Program program;

  private Endpoint endpoint;

  @BeforeAll
  static void start() {
    program = Program.start();
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @BeforeEach
  void listen() throws IOException {
    program.control("POST", "/reset", "");
    endpoint = new Endpoint();
  }

  @AfterEach
  void hangUp() {
    endpoint.close();
  }

  @Test
  void areOfWhatChangesUntilItBeginsAnew() throws InterruptedException {
    program.control("POST", "/webhooks", endpoint.registration().toString());
    program.api("POST", "/users/me/meetings", "{\"topic\": \"Review\"}");
    String first = endpoint.next();

    program.control("POST", "/reset", "");
    program.api("POST", "/users/me/meetings", "{\"topic\": \"Review\"}");
    program.control("POST", "/webhooks", endpoint.registration().toString());
    program.api("PATCH", "/users/me", "{\"dept\": \"R\"}");

    assertThat(first).isEqualTo("meeting.created");
    assertThat(endpoint.next()).isEqualTo("user.updated");
    assertThat(endpoint.gotMore()).isFalse();
  }

  @Test
  void mayBeSentOneByOneWithTheAnswerOfTheEndpoint() throws InterruptedException {
    JsonObject sample = endpoint.registration();
    sample.addProperty("event", "meeting.started");
    JsonObject own = endpoint.registration();
    JsonObject message = new JsonObject();
    message.addProperty("event", "my.event");
    own.add("message", message);

    assertThat(send(sample).body()).isEqualTo("{\"status\":200,\"answer\":\"thanks\"}");
    assertThat(send(own).statusCode()).isEqualTo(200);
    assertThat(endpoint.next()).isEqualTo("meeting.started");
    assertThat(endpoint.next()).isEqualTo("my.event");
  }

  @Test
  void mayBeForged() {
    JsonObject forged = endpoint.registration();
    forged.addProperty("event", "meeting.started");
    forged.addProperty("forged", true);

    assertThat(send(forged).body()).isEqualTo("{\"status\":401,\"answer\":\"\"}");
  }

  @Test
  void areOfEventsThatZoomHas() {
    JsonObject unknown = endpoint.registration();
    unknown.addProperty("event", "meeting.begun");

    HttpResponse<String> refusal = send(unknown);

    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(Program.json(refusal).get("message").getAsString())
        .startsWith("There is no event meeting.begun, only meeting.")
        .contains("meeting.started")
        .doesNotContain("user.");
  }

  @Test
  void areOfTopicsThatZoomHas() {
    JsonObject unknown = endpoint.registration();
    unknown.addProperty("event", "meetng.started");

    assertThat(Program.json(send(unknown)).get("message").getAsString())
        .startsWith("There is no event meetng.started, only ")
        .contains(", meeting.*, ");
  }

  @Test
  void theUrlOfAnEndpointIsValidIfItKnowsTheSecret() {
    JsonObject wrong = endpoint.registration();
    wrong.addProperty("secret_token", "another");

    assertThat(program.control("POST", "/webhooks/validate", endpoint.registration().toString()))
        .extracting(HttpResponse::body)
        .isEqualTo("{\"valid\":true}");
    assertThat(program.control("POST", "/webhooks/validate", wrong.toString()).body())
        .isEqualTo("{\"valid\":false}");
  }

  private HttpResponse<String> send(JsonObject webhook) {
    return program.control("POST", "/webhooks/send", webhook.toString());
  }
}
