package io.github.zoomjava.testkit.internal.answer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP answer.
 *
 * @param status its status
 * @param headers its headers, the content type among them
 * @param body its body as text, empty for none
 * @param json what the body was written from, null where it is no JSON; not to be changed
 * @param delivery how it goes out
 */
public record Answer(
    int status,
    Map<String, String> headers,
    String body,
    @Nullable JsonElement json,
    Delivery delivery) {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  /** An answer that goes out at once, and whole. */
  public Answer(int status, Map<String, String> headers, String body) {
    this(status, headers, body, null, Delivery.ORDINARY);
  }

  /** An answer with JSON. */
  public static Answer json(int status, JsonElement body) {
    Map<String, String> headers = Map.of("Content-Type", "application/json");
    return new Answer(status, headers, GSON.toJson(body), body, Delivery.ORDINARY);
  }

  /** An answer without a body. */
  public static Answer nothing(int status) {
    return new Answer(status, Map.of(), "");
  }

  /** An answer that is a file. */
  public static Answer file(int status, String content) {
    return new Answer(status, Map.of("Content-Type", "application/octet-stream"), content);
  }

  /** This answer with more headers. */
  public Answer with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Answer(status, all, body, json, delivery);
  }

  /** This answer without a header. */
  public Answer without(String header) {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove(header);
    return new Answer(status, kept, body, json, delivery);
  }

  /** This answer, going out in another way. */
  public Answer with(Delivery delivery) {
    return new Answer(status, headers, body, json, delivery);
  }
}
