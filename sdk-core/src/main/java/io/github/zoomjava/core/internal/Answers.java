package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.ratelimit.RateLimit;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Makes values of the bodies of successful answers. */
final class Answers {

  private static final long LONGEST_ERROR = 64 << 10;
  private static final Pattern PASSCODE = Pattern.compile("(?i)pass(word|code)");

  private final Operation operation;
  private final @Nullable DriftListener driftListener;
  private final long longest;

  Answers(Operation operation, ClientSettings client) {
    this.operation = operation;
    this.driftListener = client.driftListener();
    this.longest = client.maxAnswerSize();
  }

  /**
   * Reads the body as what the reader names.
   *
   * @throws IOException only if the connection breaks
   */
  @SuppressWarnings("unchecked") // because each kind of reader fixes T
  <T> ZoomResponse<T> read(Response response, BodyReader<T> reader) throws IOException {
    if (reader instanceof JsonCodec<T> codec) {
      return answer(response, decoded(response, codec));
    }
    if (reader instanceof BodyReader.OrEmpty<T> object) {
      String text = text(response);
      return answer(response, decoded(response, text.isBlank() ? "{}" : text, object.codec()));
    }
    if (reader == BodyReader.JSON_IF_ANY) {
      return answer(response, (T) jsonIfAny(response));
    }
    if (reader == BodyReader.FILE) {
      return answer(response, (T) file(response));
    }
    refuseErrorsAndPages(response);
    String text = text(response);
    if (!text.isBlank() && JsonSyntax.firstError(text) >= 0) {
      throw unreadable(response, whatIsWrong(text), null);
    }
    return answer(response, null);
  }

  /** The answer of a call that an earlier attempt has carried out already. */
  @SuppressWarnings({"NullAway", "unchecked"}) // because the reader fixes T: Void or JSON
  static <T> ZoomResponse<T> nothing(ApiError error, BodyReader<T> reader) {
    return new ZoomResponse<>(
        reader == BodyReader.JSON_IF_ANY ? (T) JsonNull.INSTANCE : null,
        204,
        error.headers(),
        error.trackingId(),
        RateLimit.of(error.headers()));
  }

  @SuppressWarnings("NullAway") // because T is Void where there is no value
  private static <T> ZoomResponse<T> answer(Response response, @Nullable T value) {
    return new ZoomResponse<>(
        value,
        response.code(),
        response.headers(),
        Printable.word(response.header("x-zm-trackingid")),
        RateLimit.of(response.headers()));
  }

  private <T> T decoded(Response response, JsonCodec<T> codec) throws IOException {
    // Read as a whole first: so what fails here is the connection, and what fails below the JSON.
    return decoded(response, text(response), codec);
  }

  private JsonElement jsonIfAny(Response response) throws IOException {
    refusePage(response);
    String text = text(response);
    refuseError(response, text);
    return text.isBlank() ? JsonNull.INSTANCE : decoded(response, text, JsonCodec.RAW);
  }

  /** All of the body, which unpacked may be longer than anybody's memory. */
  private String text(Response response) throws IOException {
    if (body(response).source().request(longest + 1)) {
      throw unreadable(
          response,
          "the answer is longer than "
              + longest
              + " bytes. Ask for less at once, or raise maxAnswerSize of the client.",
          null);
    }
    return body(response).string();
  }

  private <T> T decoded(Response response, String text, JsonCodec<T> codec) {
    if (JsonSyntax.firstError(text) >= 0) {
      refuseError(response, text);
      throw unreadable(response, whatIsWrong(text), null);
    }
    JsonReader reader = new JsonReader(new StringReader(text));
    JsonInput in = new JsonInput(reader, operation.id(), driftListener);
    T value;
    try {
      value = codec.readOrNull(in);
    } catch (IOException | JsonParseException notJson) {
      refuseError(response, text);
      throw unreadable(response, notExpected(reader), notJson);
    }
    if (in.hasUndeclaredCode() || codec == JsonCodec.RAW) {
      refuseError(response, text);
    }
    if (value == null) {
      throw unreadable(response, notExpected(reader), null);
    }
    if (driftListener != null) {
      MissingItems.of(operation.id(), response.request(), value, text).ifPresent(in::report);
    }
    return value;
  }

  private static String whatIsWrong(String text) {
    return text.isBlank()
        ? "the body is empty where JSON was expected."
        : "the body is no JSON, from its character " + (JsonSyntax.firstError(text) + 1) + " on.";
  }

  private static String notExpected(JsonReader reader) {
    return "the body is not the JSON that was expected, at " + reader.getPreviousPath() + ".";
  }

  private ZoomFile file(Response response) throws IOException {
    if (isOf(response, "html")) {
      throw unreadable(response, whatPageSays(response.peekBody(LONGEST_ERROR).string()), null);
    }
    if (isOf(response, "json") || mayBeError(response)) {
      refuseErrorsAndPages(response);
    }
    ResponseBody whole = FileBody.of(response, body(response));
    if (whole == null) {
      String packed = response.header("Content-Encoding");
      throw unreadable(response, "the file came packed as " + packed + ", unasked.", null);
    }
    return new ZoomFile(whole);
  }

  private static String whatPageSays(String page) {
    return PASSCODE.matcher(page).find()
        ? "a web page that asks for the passcode of the recording came in place of the file. Give"
            + " its download_access_token by Download.token(...), or take the passcode away."
        : "a web page came in place of the file.";
  }

  private void refuseErrorsAndPages(Response response) throws IOException {
    refusePage(response);
    refuseError(response, response.peekBody(LONGEST_ERROR).string());
  }

  /** An error comes in place of a file under the type that the file would have had, too. */
  private static boolean mayBeError(Response response) {
    if (body(response).contentLength() > LONGEST_ERROR) {
      return false;
    }
    BufferedSource unread = body(response).source().peek();
    try {
      return !unread.exhausted() && unread.readByte() == '{';
    } catch (IOException e) {
      return false; // whoever reads the file meets it again
    }
  }

  private void refusePage(Response response) {
    if (isOf(response, "html")) {
      throw unreadable(response, "a web page came in place of Zoom's answer.", null);
    }
  }

  private void refuseError(Response response, String body) {
    if (ErrorBodies.isErrorDespiteItsStatus(body)) {
      throw ZoomApiException.of(
          ErrorBodies.parse(operation, response.code(), response.headers(), body));
    }
  }

  private ZoomDecodingException unreadable(
      Response response, String problem, @Nullable Throwable cause) {
    String advice =
        " The status says success, so look before repeating it; check the base URL, and any proxy"
            + " on the way to Zoom.";
    return new ZoomDecodingException(
        operation.id(), response.code(), response.header("Content-Type"), problem + advice, cause);
  }

  private static boolean isOf(Response response, String subtype) {
    MediaType type = body(response).contentType();
    return type != null && type.subtype().contains(subtype);
  }

  @SuppressWarnings("NullAway") // because OkHttp's calls never give a response without a body
  private static ResponseBody body(Response response) {
    return response.body();
  }
}
