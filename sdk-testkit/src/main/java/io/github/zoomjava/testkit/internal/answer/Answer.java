package io.github.zoomjava.testkit.internal.answer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP answer.
 *
 * @param status its status
 * @param headers its headers, the content type among them
 * @param body its body as text, empty for none
 */
public record Answer(int status, Map<String, String> headers, String body) {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  /** An answer with JSON. */
  public static Answer json(int status, JsonElement body) {
    return new Answer(status, Map.of("Content-Type", "application/json"), GSON.toJson(body));
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
    return new Answer(status, all, body);
  }
}
