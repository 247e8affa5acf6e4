package io.github.zoomjava.testkit.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZoomErrorsTest {
  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(ZoomErrors.error(418, 7, "m"), 418, 7),
        Arguments.of(ZoomErrors.invalid("m", Map.of()), 400, 300),
        Arguments.of(ZoomErrors.invalidToken(), 401, 124),
        Arguments.of(ZoomErrors.missingScopes(List.of("a")), 400, 4711),
        Arguments.of(ZoomErrors.emailTaken("a@example.com"), 409, 1005),
        Arguments.of(ZoomErrors.foreignPageToken(), 400, 300),
        Arguments.of(ZoomErrors.stalePageToken(), 400, 300));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anErrorIsToldByStatusAndCode(Answer error, int status, int code) {
    assertThat(error.status()).isEqualTo(status);
    assertThat(JsonParser.parseString(error.body()).getAsJsonObject().get("code").getAsInt())
        .isEqualTo(code);
  }

  @Test
  void errorsHaveTheShapeThatZoomGivesThem() {
    assertThat(ZoomErrors.error(418, 7, "m").body()).isEqualTo("{\"code\":7,\"message\":\"m\"}");
    assertThat(ZoomErrors.invalid("m", Map.of("topic", "p")).body())
        .isEqualTo(
            "{\"code\":300,\"message\":\"m\",\"errors\":[{\"field\":\"topic\",\"message\":\"p\"}]}");
    assertThat(ZoomErrors.oauth(400, "invalid_grant", "r").body())
        .isEqualTo("{\"reason\":\"r\",\"error\":\"invalid_grant\"}");
  }

  @Test
  void missingScopesAreNamedAsClientsLookForThem() {
    assertThat(ZoomErrors.missingScopes(List.of("a:read", "a:write")).body())
        .contains("does not contain scopes:[a:read, a:write].");
  }

  @Test
  void anAnswerSaysWhatItIs() {
    assertThat(Answer.file(200, "f").headers())
        .isEqualTo(Map.of("Content-Type", "application/octet-stream"));
    assertThat(Answer.nothing(204)).isEqualTo(new Answer(204, Map.of(), ""));
  }
}
