package io.github.zoomjava.core;

import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.JsonSyntax;
import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.core.internal.PlainText;
import io.github.zoomjava.core.internal.Printable;
import io.github.zoomjava.core.internal.RawPath;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * A request that no module has a method for, such as one Zoom published yesterday. It is signed in,
 * paced, repeated and judged like every other: see {@link ZoomClient#request}.
 *
 * <p>Not thread-safe while it is filled in; may be sent any number of times.
 */
public final class RawRequest {

  private static final Pattern METHOD = Pattern.compile("[A-Z][A-Z-]{0,30}");
  private static final MediaType JSON = MediaType.get("application/json");

  private final ApiCalls calls;
  private final String method;
  private final String path;
  private final HttpUrl.Builder url;
  private RateLimitCategory category = RateLimitCategory.MEDIUM;
  private @Nullable RequestBody body;

  RawRequest(ApiCalls calls, String method, String path, Object... values) {
    this.calls = calls;
    this.method = checked(method);
    this.path = path;
    this.url = RawPath.of(path, values).below(calls.settings().hosts().base()).newBuilder();
  }

  private static String checked(String method) {
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException(
          "\"" + Printable.word(method) + "\" is no HTTP method; give one such as GET");
    }
    return method;
  }

  /**
   * Adds a query parameter; a name that is given twice is sent twice.
   *
   * @throws IllegalArgumentException for a number that is not finite
   */
  public RawRequest query(String name, Object value) {
    url.addQueryParameter(name, PlainText.of(value));
    return this;
  }

  /**
   * Sends this JSON, as it is.
   *
   * @throws JsonSyntaxException if it is none
   */
  public RawRequest json(String json) {
    int error = JsonSyntax.firstError(json);
    if (error >= 0) {
      throw new JsonSyntaxException("This is no JSON, from its character " + (error + 1) + " on");
    }
    return body(RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON));
  }

  /** Sends this body. It must allow to be written again, as the request may be repeated. */
  public RawRequest body(RequestBody body) {
    this.body = body;
    return this;
  }

  /** The weight Zoom's documents give the operation, for pacing; medium by default. */
  public RawRequest rateLimit(RateLimitCategory category) {
    this.category = category;
    return this;
  }

  /**
   * Sends, and waits for the answer: its JSON, or {@code JsonNull} if it has no body.
   *
   * @throws io.github.zoomjava.core.error.ZoomException as every call does
   */
  public ZoomResponse<JsonElement> send() {
    return calls.send(request(), BodyReader.JSON_IF_ANY);
  }

  /** As {@link #send()}, read as a type that some module has. */
  public <T> ZoomResponse<T> send(JsonCodec<T> answer) {
    return calls.send(request(), answer);
  }

  /** As {@link #send()}, for an answer that is a file; close it. */
  public ZoomResponse<ZoomFile> sendForFile() {
    return calls.send(request(), BodyReader.FILE);
  }

  /** As {@link #send()}, without blocking. Cancelling the future cancels the request. */
  public CompletableFuture<ZoomResponse<JsonElement>> sendAsync() {
    return calls.sendAsync(request(), BodyReader.JSON_IF_ANY);
  }

  /** As {@link #send(JsonCodec)}, without blocking. */
  public <T> CompletableFuture<ZoomResponse<T>> sendAsync(JsonCodec<T> answer) {
    return calls.sendAsync(request(), answer);
  }

  private Request request() {
    Operation operation =
        new Operation(method + " " + path, method, path, category, null, !RawPath.isAbsolute(path));
    boolean needsBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    return new Request.Builder()
        .url(url.build())
        .method(method, body == null && needsBody ? RequestBody.create("", null) : body)
        .tag(Operation.class, operation)
        .build();
  }

  /** Method and path, without the values. */
  @Override
  public String toString() {
    return "RawRequest[" + method + " " + path + "]";
  }
}
