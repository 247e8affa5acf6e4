package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Request bodies of JSON. */
public final class JsonBody {

  private static final MediaType JSON = MediaType.get("application/json");

  private JsonBody() {}

  /** Writes the value now, so that each attempt sends the same bytes. */
  public static <T> RequestBody of(JsonCodec<T> codec, T value) {
    return RequestBody.create(codec.toJson(value).getBytes(StandardCharsets.UTF_8), JSON);
  }
}
