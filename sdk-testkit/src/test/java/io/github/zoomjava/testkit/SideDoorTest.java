package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A path beside Zoom's. */
class SideDoorTest extends FakeZoomTest {
  @BeforeEach
  void open() {
    fake.open(
        "/side",
        (method, path, body) ->
            new SideDoor.Reply(203, "text/plain", method + " " + path + " " + body));
  }

  @Test
  void answersAtItsPathAndBelowWithoutAToken() {
    HttpResponse<String> answer = post("/side/street?a=b", "hello");

    assertThat(answer.statusCode()).isEqualTo(203);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain");
    assertThat(answer.body()).isEqualTo("POST /side/street hello");
    assertThat(post("/side", "").body()).isEqualTo("POST /side ");
  }

  @Test
  void leavesOtherPathsToZoom() {
    assertThat(post("/sideways", "").statusCode()).isEqualTo(400);
    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void isNoRequestForZoom() {
    fake.fault(Fault.serverError(503));

    assertThat(post("/side", "").statusCode()).isEqualTo(203);
    assertThat(fake.requests()).isEmpty();
    assertThat(fake.unexpectedRequests()).isEmpty();
  }

  @Test
  void staysOpenWhenFakeZoomBeginsAnew() {
    fake.reset();

    assertThat(post("/side", "").statusCode()).isEqualTo(203);
  }

  private HttpResponse<String> post(String path, String body) {
    URI uri = URI.create(fake.baseUrl()).resolve(path);
    return Http.exchange(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)));
  }
}
