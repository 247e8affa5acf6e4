package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DriftFaultTest extends FakeZoomTest {
  @Test
  void everyEnumHasAValueThatIsNew() {
    JsonObject before = Http.json(http.get("/users"));

    JsonObject page = drifted(Fault.unknownEnumValues());

    assertThat(user(page).get("status").getAsString()).isEqualTo("fake_new_value");
    assertThat(user(page).get("id")).isEqualTo(user(before).get("id"));
  }

  @Test
  void everyObjectHasAPropertyThatIsNew() {
    JsonObject page = drifted(Fault.extraProperties());

    assertThat(page.get("fake_new_property").getAsString()).isEqualTo("new");
    assertThat(user(page).get("fake_new_property").getAsString()).isEqualTo("new");
  }

  @Test
  void everyNumberAndBooleanIsAText() {
    JsonObject page = drifted(Fault.changedTypes());

    assertThat(page.get("total_records")).isEqualTo(JsonParser.parseString("\"1\""));
    assertThat(user(page).getAsJsonPrimitive("type").isString()).isTrue();
  }

  @Test
  void everyScalarIsNullAndListsStay() {
    JsonObject page = drifted(Fault.unexpectedNulls());

    assertThat(page.get("total_records").isJsonNull()).isTrue();
    assertThat(user(page).get("email").isJsonNull()).isTrue();
    assertThat(user(page).getAsJsonArray("phone_numbers")).isNotEmpty();
  }

  @Test
  void anErrorAndAnAnswerWithoutABodyStayAsTheyAre() {
    fake.fault(Fault.extraProperties()).times(2);

    assertThat(http.get("/users/nobody").body()).doesNotContain("fake_new_property");
    assertThat(http.send("PATCH", "/users/me", "{}").body()).isEmpty();
  }

  @Test
  void headersStay() {
    fake.fault(Fault.extraProperties());

    HttpResponse<String> answer = http.get("/users");

    assertThat(answer.headers().firstValue("X-RateLimit-Category")).contains("Medium");
  }

  private JsonObject drifted(Fault drift) {
    fake.fault(drift);
    HttpResponse<String> answer = http.get("/users");
    assertThat(answer.statusCode()).isEqualTo(200);
    return Http.json(answer);
  }

  private static JsonObject user(JsonObject page) {
    return page.getAsJsonArray("users").get(0).getAsJsonObject();
  }
}
