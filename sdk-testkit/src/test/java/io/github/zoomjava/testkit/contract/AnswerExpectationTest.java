package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.faulty.Thing;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerExpectationTest {
  private static final Thing THING = new Thing("7", "Robin", ExtraProperties.none());
  private static final String JSON = "{\"id\": \"7\", \"name\": \"Robin\"}";

  private final AnswerExpectation thing = of("faulty.ThingsApi.replace", 200, JSON);
  private final AnswerExpectation file = of("tiny.PastMeetingsApi.download", 200, "content");
  private final AnswerExpectation nothing = of("tiny.UsersApi.delete", 204, "");

  @Test
  void whatTheServerAnsweredPasses() {
    assertThatCode(() -> thing.check(response(THING, 200, "id"), Thing.class))
        .doesNotThrowAnyException();
    assertThatCode(() -> file.check(response(file("content"), 200, "id"), ZoomFile.class))
        .doesNotThrowAnyException();
    assertThatCode(() -> nothing.check(response(null, 204, "id"), Void.class))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherStatusAndALostTrackingIdAreNoticed() {
    assertThatThrownBy(() -> thing.check(response(THING, 201, "id"), Thing.class))
        .hasMessageContaining("status");
    assertThatThrownBy(() -> thing.check(response(THING, 200, null), Thing.class))
        .hasMessageContaining("the answer has lost its tracking id");
  }

  @Test
  void anotherBodyIsNoticed() {
    Thing other = new Thing("7", "Alex", ExtraProperties.none());

    assertThatThrownBy(() -> thing.check(response(other, 200, "id"), Thing.class))
        .hasMessageContaining("answer written back");
    assertThatThrownBy(() -> file.check(response(file("other"), 200, "id"), ZoomFile.class))
        .hasMessageContaining("file");
    assertThatThrownBy(() -> nothing.check(response(THING, 204, "id"), Void.class))
        .hasMessageContaining("body");
  }

  @Test
  void anAccessorThatGivesNothingIsNoticedAlthoughNothingIsLost() {
    Thing extra = Thing.NAMELESS.fromJsonTree(Thing.JSON.toJsonTree(THING));

    assertThatThrownBy(() -> thing.check(response(extra, 200, "id"), Thing.class))
        .hasMessageContaining("$.name is lost");
  }

  private static AnswerExpectation of(String operation, int status, String answer) {
    Scenario scenario = Scenario.full(ClassPathIndex.get().withId(operation).orElseThrow());
    return new AnswerExpectation(
        scenario,
        new RecordedRequest(operation, "GET", "/", Map.of(), Map.of(), null, "", status, answer));
  }

  @SuppressWarnings("NullAway") // because there is no value where an operation gives none
  private static ZoomResponse<?> response(
      @Nullable Object body, int status, @Nullable String trackingId) {
    return new ZoomResponse<>(body, status, Headers.of(), trackingId, null);
  }

  private static ZoomFile file(String content) {
    return new ZoomFile(ResponseBody.create(content, MediaType.get("text/plain")));
  }
}
