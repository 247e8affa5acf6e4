package io.github.zoomjava.core.event;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages whose signatures two other implementations agree on. */
final class Vectors {

  static final String SECRET = "zoomSecretToken123";
  static final String TIMESTAMP = "1739923528";
  static final Instant SIGNED_AT = Instant.parse("2025-02-19T00:05:28Z");

  static final String STARTED =
      "{\"event\":\"meeting.started\",\"event_ts\":1626230691572,\"payload\":{\"account_id\":\"AAAAAABBBB\","
          + "\"object\":{\"id\":\"1234567890\",\"uuid\":\"4444AAAiAAAAAiAiAiiAii==\",\"host_id\":"
          + "\"x1yCzABCDEfg23HiJKl4mN\",\"topic\":\"My Meeting\",\"type\":8,\"start_time\":"
          + "\"2021-07-13T21:44:51Z\",\"timezone\":\"America/Los_Angeles\",\"duration\":60}}}";
  static final String STARTED_SIGNATURE =
      "v0=ca3f99b83e04dc4f1236b77426623186d2e63d8408abb50ab3b0686ea62cf4be";

  static final String CREATED =
      "{\"event\":\"meeting.created\",\"event_ts\":1739923528123,\"payload\":{\"account_id\":\"AAAAAABBBB\","
          + "\"object\":{\"id\":1234567890,\"topic\":\"Réunion d'équipe – 会議 😀\"}}}";
  static final String CREATED_SIGNATURE =
      "v0=047dd9160907e8f07adc256961c3cf10b0df06c0cfe8be2e7ddd9edbe39bf834";

  static final String PLAIN_TOKEN = "qgg8vlvZRS6UYooatFL8Aw";
  static final String ENCRYPTED_TOKEN =
      "0c37a0aa8f1125f70a0f4c3d75d418fc2345d4e6ae3512a77927d5a3857980fb";
  static final String CHALLENGE =
      "{\"payload\":{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\"},\"event_ts\":1654503849680,"
          + "\"event\":\"endpoint.url_validation\"}";
  static final String CHALLENGE_SIGNATURE =
      "v0=d6d2dc4812be6ae9c773e8e04952b8a31edd69e0244a715725427bd753863af0";

  private Vectors() {}

  /** The same JSON, with escapes in place of all that is not ASCII. */
  static String escaped(String json) {
    return json.chars()
        .mapToObj(c -> c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c))
        .collect(Collectors.joining());
  }

  static String indented(String json) {
    return new GsonBuilder()
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .create()
        .toJson(JsonParser.parseString(json));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Function<String, @Nullable String> headers(
      @Nullable String timestamp, @Nullable String signature) {
    Map<String, @Nullable String> headers = new HashMap<>();
    headers.put("x-zm-request-timestamp", timestamp);
    headers.put("x-zm-signature", signature);
    return headers::get;
  }

  static Function<String, @Nullable String> signed(String id, String body) {
    return signed(id, body, 0);
  }

  /** So many seconds after the others. */
  static Function<String, @Nullable String> signed(String id, String body, int later) {
    String timestamp = String.valueOf(Long.parseLong(TIMESTAMP) + later);
    Map<String, String> headers =
        Map.of(
            "x-zm-request-id",
            id,
            "x-zm-request-timestamp",
            timestamp,
            "x-zm-signature",
            WebhookVerifier.of(SECRET).sign(timestamp, bytes(body)));
    return headers::get;
  }
}
