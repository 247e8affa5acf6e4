package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.internal.TimeForm;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type. Every generated model has one, {@code User.JSON}, and as it is a Gson
 * {@link TypeAdapter}, {@code User.JSON.fromJson(text)} and {@code User.JSON.toJson(user)} work
 * without a client.
 *
 * <p>Reading is lenient and loses nothing. A value of the wrong type is converted where its text
 * allows (a number for a string, a date-time for a date, one object for a list of them) and left
 * out where not; either way its raw JSON is kept in the object's {@link ExtraProperties}. Only text
 * that is not JSON, or a root of the wrong type, is an error: a {@link JsonSyntaxException}, or
 * {@link com.google.gson.stream.MalformedJsonException}.
 *
 * <p>Stateless and thread-safe.
 *
 * @param <T> the type; its codec never reads or writes null
 */
@SuppressWarnings("ClassInitializationDeadlock") // because only this class makes the scalar codecs
public abstract class JsonCodec<T> extends TypeAdapter<T> implements BodyReader<T> {

  /** Strings; numbers and booleans are taken by their text. */
  public static final JsonCodec<String> STRING = new ScalarCodecs.StringCodec();

  /** 32-bit integers; a fraction or a larger number is not readable. */
  public static final JsonCodec<Integer> INTEGER = new ScalarCodecs.IntegerCodec();

  /** 64-bit integers; a fraction or a larger number is not readable. */
  public static final JsonCodec<Long> LONG = new ScalarCodecs.LongCodec();

  /** Finite numbers. */
  public static final JsonCodec<Double> DOUBLE = new ScalarCodecs.DoubleCodec();

  /** Booleans; also {@code "true"}, {@code "false"}, 1 and 0. */
  public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodecs.BooleanCodec();

  /**
   * Points in time; written in UTC. Like the other codecs of times it reads any form of them: with
   * an offset or without, which is UTC unless the object has a {@code timezone}, and as seconds or
   * milliseconds since 1970, which their size tells apart.
   */
  public static final JsonCodec<Instant> INSTANT = new ScalarCodecs.TimeCodec(TimeForm.ISO, false);

  /** Times as the number of milliseconds since 1970. */
  public static final JsonCodec<Instant> EPOCH_MILLIS =
      new ScalarCodecs.TimeCodec(TimeForm.EPOCH_MILLIS, true);

  /** Times as the number of seconds since 1970. */
  public static final JsonCodec<Instant> EPOCH_SECONDS =
      new ScalarCodecs.TimeCodec(TimeForm.EPOCH_SECONDS, true);

  /** Times as a text of milliseconds since 1970. */
  public static final JsonCodec<Instant> EPOCH_MILLIS_TEXT =
      new ScalarCodecs.TimeCodec(TimeForm.EPOCH_MILLIS, false);

  /** Times as a text of seconds since 1970. */
  public static final JsonCodec<Instant> EPOCH_SECONDS_TEXT =
      new ScalarCodecs.TimeCodec(TimeForm.EPOCH_SECONDS, false);

  /** Dates, {@code yyyy-MM-dd}. */
  public static final JsonCodec<LocalDate> DATE = date("yyyy-MM-dd");

  /** Any JSON, as it is. */
  public static final JsonCodec<JsonElement> RAW = new ScalarCodecs.RawCodec();

  /** For generated code. */
  protected JsonCodec() {}

  /** A codec of times that are written in UTC by a pattern of the letters {@code yMdHms}. */
  public static JsonCodec<Instant> time(String pattern) {
    return new ScalarCodecs.TimeCodec(new TimeForm(pattern), false);
  }

  /** A codec of dates that are written by a pattern of the letters {@code yMd}. */
  public static JsonCodec<LocalDate> date(String pattern) {
    return new ScalarCodecs.DateCodec(new TimeForm(pattern));
  }

  /**
   * A codec of lists that are one text, joined by commas. Blanks around commas, a number and a real
   * array are read, too; the empty text is the empty list.
   *
   * @param items the codec of strings, integers, or an enum of these
   */
  public static <T> JsonCodec<List<T>> joined(JsonCodec<T> items) {
    return new JoinedCodec<>(items);
  }

  /**
   * A codec of lists, for answers whose root is an array. Elements that cannot be read are left out
   * of the list, but not lost: the list that was read is written as it came, a copy of it is not.
   */
  public static <T> JsonCodec<List<T>> list(JsonCodec<T> items) {
    return new ListCodec<>(items);
  }

  /** Reads one object. Called only where one begins. */
  protected abstract @Nullable T read(JsonInput in) throws IOException;

  /** Writes one value. */
  protected abstract void write(JsonOutput out, T value) throws IOException;

  /** The value of an element of a joined list; null if the text is none. */
  @Nullable T ofText(String text, JsonInput in) {
    throw new UnsupportedOperationException("Lists of these are not joined");
  }

  /** Returns whether {@link #read(JsonInput)} wants to stand at the begin of an object. */
  boolean readsObjects() {
    return true;
  }

  /** Reads the next value; gives null and keeps the raw JSON where that is something else. */
  public final @Nullable T readOrNull(JsonInput in) throws IOException {
    return !readsObjects() || in.atObject() ? read(in) : null;
  }

  /**
   * Reads JSON that was parsed already.
   *
   * @param operation named in drift, such as the name of an event
   * @param listener hears of drift; null if nobody listens
   */
  public final @Nullable T fromJsonTree(
      JsonElement json, String operation, @Nullable DriftListener listener) {
    return new TypeAdapter<T>() {
      @Override
      public @Nullable T read(JsonReader reader) throws IOException {
        return JsonCodec.this.read(new JsonInput(reader, operation, listener), reader);
      }

      @Override
      public void write(JsonWriter writer, T value) throws IOException {
        JsonCodec.this.write(writer, value);
      }
    }.fromJsonTree(json.deepCopy());
  }

  @Override
  public final @Nullable T read(JsonReader reader) throws IOException {
    return read(new JsonInput(reader, "", null), reader);
  }

  private @Nullable T read(JsonInput in, JsonReader reader) throws IOException {
    T value = readOrNull(in);
    JsonElement raw = in.takeUnplaced();
    if (value == null && raw != null && !raw.isJsonNull()) {
      throw new JsonSyntaxException(
          "Found "
              + DriftReport.typeOf(raw)
              + " at "
              + reader.getPreviousPath()
              + (readsObjects() ? ", where an object is wanted" : ", which does not fit"));
    }
    return value;
  }

  @Override
  public final void write(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = writer.getSerializeNulls();
    // An explicit null is a value of its own to Zoom ("clear this"), whatever the writer is set to.
    writer.setSerializeNulls(true);
    try {
      write(new JsonOutput(writer), value);
    } finally {
      writer.setSerializeNulls(serializeNulls);
    }
  }
}
