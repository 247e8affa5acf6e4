package io.github.zoomjava.testkit.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RateLimitsTest {
  private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");
  private static final Map<String, String> LIGHT =
      Map.of("X-RateLimit-Category", "Light", "X-RateLimit-Type", "QPS");

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(RateLimits.perSecond("LIGHT"), 429, 429, LIGHT),
        Arguments.of(RateLimits.withForeignCode("LIGHT"), 429, 200, LIGHT),
        Arguments.of(
            RateLimits.daily("LIGHT", 30_000, NOW),
            429,
            429,
            Map.of(
                "X-RateLimit-Category", "Light",
                "X-RateLimit-Type", "Daily-limit",
                "X-RateLimit-Limit", "30000",
                "X-RateLimit-Remaining", "0",
                "Retry-After", "2027-01-16T00:00:00Z")),
        Arguments.of(RateLimits.perUser(), 429, 429, Map.of("X-RateLimit-Remaining", "1")),
        Arguments.of(RateLimits.perRegistrant(), 429, 429, Map.of("X-RateLimit-Limit", "3")),
        Arguments.of(RateLimits.registrantStatus(), 429, 429, Map.of("X-RateLimit-Limit", "10")),
        Arguments.of(RateLimits.concurrent(), 429, 429, Map.of()),
        Arguments.of(RateLimits.batchSize(), 400, 429, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitIsToldByStatusCodeAndHeaders(
      Answer limit, int status, int code, Map<String, String> headers) {
    Map<String, String> expected = new LinkedHashMap<>(headers);
    expected.put("Content-Type", "application/json");

    assertThat(limit.status()).isEqualTo(status);
    assertThat(JsonParser.parseString(limit.body()).getAsJsonObject().get("code").getAsInt())
        .isEqualTo(code);
    assertThat(limit.headers()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, Light",
    "MEDIUM, Medium",
    "HEAVY, Heavy",
    "RESOURCE_INTENSIVE, Resource-intensive"
  })
  void aCategoryHasItsNameOnTheWire(String category, String name) {
    assertThat(RateLimits.headers(category)).containsEntry("X-RateLimit-Category", name);
  }
}
