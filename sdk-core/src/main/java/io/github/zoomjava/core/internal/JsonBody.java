package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Request bodies of JSON. */
public final class JsonBody {

  private static final MediaType JSON = MediaType.get("application/json");

  private JsonBody() {}

  /** Writes the value now, so that each attempt sends the same bytes. */
  public static <T> RequestBody of(JsonCodec<T> codec, T value) {
    return RequestBody.create(codec.toJson(value).getBytes(StandardCharsets.UTF_8), JSON);
  }

  /** The same with a page token in it, unless that is null. */
  public static <T> RequestBody of(
      JsonCodec<T> codec, T value, String property, @Nullable String token) {
    if (token == null) {
      return of(codec, value);
    }
    JsonObject json = JsonParser.parseString(codec.toJson(value)).getAsJsonObject();
    json.addProperty(property, token);
    return of(JsonCodec.RAW, json);
  }
}
