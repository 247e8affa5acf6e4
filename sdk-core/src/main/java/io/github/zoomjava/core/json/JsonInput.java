package io.github.zoomjava.core.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.github.zoomjava.core.internal.IsoTime;
import io.github.zoomjava.core.internal.TimeForm;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The source of the properties that generated code reads. Each method reads the value of the
 * current property and gives null, or the absent list, where it is null or of no use; whatever a
 * typed component cannot hold exactly is kept and comes back from {@link #endObject()}.
 *
 * <p>The state is that of the innermost open object: its current property and the raw values it
 * keeps, which is no map at all until there is one. Outer objects wait on a stack. Inside an array,
 * and at the root, there is no property; a raw value is then left in {@link #unplaced} for the
 * list, or the caller, to deal with.
 *
 * <p>Used by one thread, for one document.
 */
public final class JsonInput {

  // Not List.of(): that one is a list that was sent, and is told apart by identity.
  private static final List<?> ABSENT = Collections.unmodifiableList(new ArrayList<>(0));

  private static final Set<String> ERROR_CODES = Set.of("code", "errorCode", "error_code");

  private final JsonReader reader;
  private final DriftReport drift;

  private @Nullable String name;
  private @Nullable Map<String, JsonElement> extra;
  private @Nullable JsonElement unplaced;
  private @Nullable String[] outerNames = new @Nullable String[8];

  @SuppressWarnings({"unchecked", "rawtypes"}) // because arrays cannot be of a generic type
  private @Nullable Map<String, JsonElement>[] outerExtras = new Map[8];

  private int depth;
  private boolean undeclaredCode;

  /**
   * Reads from a Gson reader.
   *
   * @param operation named in drift and by what is missing, such as {@code users.UsersApi.list} or
   *     {@code meeting.started}; empty if there is none
   * @param listener hears of drift; null if nobody listens
   */
  public JsonInput(JsonReader reader, String operation, @Nullable DriftListener listener) {
    this.reader = reader;
    this.drift = new DriftReport(operation, listener);
  }

  /** The list of a property that was not sent. Empty, immutable, and never written. */
  @SuppressWarnings("unchecked") // because an empty immutable list is a list of anything
  public static <T> List<T> absentList() {
    return (List<T>) ABSENT;
  }

  /** Returns an immutable list of them: a call with ints takes it, which a Long... does not. */
  public static List<Long> listOf(long... values) {
    return LongStream.of(values).boxed().toList();
  }

  /** Gives an immutable list: the same one if it is absent, the absent one if it is null. */
  public static <T> List<T> immutable(@Nullable List<T> list) {
    return list == null || list == ABSENT ? absentList() : List.copyOf(list);
  }

  /** Returns a copy of JSON that its holder could change; null for null. */
  public static @Nullable JsonElement copy(@Nullable JsonElement json) {
    return json == null ? null : json.deepCopy();
  }

  /** Returns an immutable list of copies; the absent list if it is absent or null. */
  public static List<JsonElement> copies(@Nullable List<JsonElement> list) {
    return list == null || list == ABSENT
        ? absentList()
        : list.stream().map(JsonElement::deepCopy).toList();
  }

  String operation() {
    return drift.operation();
  }

  /** Reports drift that shows in the answer as a whole. */
  public void report(Drift found) {
    drift.report(found);
  }

  /** Enters an object. */
  public void beginObject() throws IOException {
    reader.beginObject();
    if (depth == outerNames.length) {
      outerNames = Arrays.copyOf(outerNames, depth * 2);
      outerExtras = Arrays.copyOf(outerExtras, depth * 2);
    }
    outerNames[depth] = name;
    outerExtras[depth] = extra;
    depth++;
    name = null;
    extra = null;
  }

  /** Moves to the next property, if there is one. */
  public boolean nextProperty() throws IOException {
    if (!reader.hasNext()) {
      return false;
    }
    name = reader.nextName();
    return true;
  }

  /** The name of the current property. */
  @SuppressWarnings("NullAway") // because this is only called after nextProperty() said yes
  public String name() {
    return name;
  }

  /** Leaves the object and gives what its typed components cannot hold. */
  public ExtraProperties endObject() throws IOException {
    reader.endObject();
    ExtraProperties kept = ExtraProperties.owning(extra);
    depth--;
    name = outerNames[depth];
    extra = outerExtras[depth];
    outerExtras[depth] = null;
    return kept;
  }

  /** Keeps a property the documents do not know. */
  public void keepUnknown() throws IOException {
    keepUnknown(false);
  }

  /** The same; a text is no drift where the documents leave open how properties are called. */
  void keepUnknown(boolean textIsDocumented) throws IOException {
    JsonElement raw = JsonParser.parseReader(reader);
    undeclaredCode |= depth == 1 && ERROR_CODES.contains(name());
    keep(raw);
    if (!textIsDocumented || !isText(raw)) {
      drift.report(reader, Drift.Kind.UNKNOWN_PROPERTY, "an undocumented property", raw);
    }
  }

  static boolean isText(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  /**
   * Returns whether the root object had a property such as {@code code} or {@code errorCode} that
   * its type does not declare. This is how an error that Zoom sends with status 200 can be told
   * from an answer.
   */
  public boolean hasUndeclaredCode() {
    return undeclaredCode;
  }

  public @Nullable String string() throws IOException {
    if (reader.peek() == JsonToken.STRING) {
      return reader.nextString();
    }
    JsonElement raw = JsonParser.parseReader(reader);
    return converted(raw, textOf(raw), "string");
  }

  public @Nullable Integer int32() throws IOException {
    if (reader.peek() != JsonToken.NUMBER) {
      JsonElement raw = JsonParser.parseReader(reader);
      return converted(raw, Numbers.int32(textOf(raw)), "integer");
    }
    // Not nextInt(), which takes 1e-400 for 0: it goes through double for what is no plain integer.
    String text = reader.nextString();
    Integer value = Numbers.int32(text);
    return value != null ? value : converted(number(text), null, "integer");
  }

  public @Nullable Long int64() throws IOException {
    if (reader.peek() != JsonToken.NUMBER) {
      JsonElement raw = JsonParser.parseReader(reader);
      return converted(raw, Numbers.int64(textOf(raw)), "integer");
    }
    String text = reader.nextString();
    Long value = Numbers.int64(text);
    return value != null ? value : converted(number(text), null, "integer");
  }

  public @Nullable Double float64() throws IOException {
    if (reader.peek() != JsonToken.NUMBER) {
      JsonElement raw = JsonParser.parseReader(reader);
      return converted(raw, Numbers.float64(textOf(raw)), "number");
    }
    String text = reader.nextString();
    Double value = Numbers.float64(text);
    if (value == null) {
      return converted(number(text), null, "number");
    }
    if (!Numbers.isExact(text, value)) {
      keep(number(text));
    }
    return value;
  }

  public @Nullable Boolean bool() throws IOException {
    if (reader.peek() == JsonToken.BOOLEAN) {
      return reader.nextBoolean();
    }
    JsonElement raw = JsonParser.parseReader(reader);
    return converted(raw, Numbers.bool(textOf(raw)), "boolean");
  }

  /** Reads a time, whatever its form; what was not sent in the form it has is kept, too. */
  @Nullable Instant time(TimeForm form, boolean number) throws IOException {
    JsonToken token = reader.peek();
    if (token != JsonToken.STRING && token != JsonToken.NUMBER) {
      return converted(JsonParser.parseReader(reader), null, "date-time");
    }
    String text = reader.nextString();
    JsonElement raw = token == JsonToken.NUMBER ? number(text) : new JsonPrimitive(text);
    Instant value = form.read(text);
    boolean declared = number == (token == JsonToken.NUMBER);
    if (value == null || !declared || (form.equals(TimeForm.ISO) && !IsoTime.hasZone(text))) {
      return converted(raw, value, "date-time");
    }
    boolean exact =
        form.equals(TimeForm.ISO)
            ? IsoTime.isCanonical(text, value)
            : form.format(value).equals(text);
    if (!exact) {
      keep(raw);
    }
    return value;
  }

  @Nullable LocalDate date(TimeForm form) throws IOException {
    if (reader.peek() != JsonToken.STRING) {
      return converted(JsonParser.parseReader(reader), null, "date");
    }
    String text = reader.nextString();
    LocalDate value = form.date(text);
    return value != null && form.format(value).equals(text)
        ? value
        : converted(new JsonPrimitive(text), value, "date");
  }

  /** Reads any JSON; null is null. */
  public @Nullable JsonElement raw() throws IOException {
    JsonElement raw = JsonParser.parseReader(reader);
    return raw.isJsonNull() ? converted(raw, null, "JSON") : raw;
  }

  /** Reads a value with its own codec. */
  public <T> @Nullable T value(JsonCodec<T> codec) throws IOException {
    return codec.readOrNull(this);
  }

  /** Reads a list: the elements that can be read; the absent list where there is none. */
  public <T> List<T> list(JsonCodec<T> items) throws IOException {
    if (reader.peek() != JsonToken.BEGIN_ARRAY) {
      return listOfOne(items);
    }
    String property = name;
    name = null;
    List<T> readable = new ArrayList<>();
    JsonArray whole = null;
    reader.beginArray();
    while (reader.hasNext()) {
      T item = items.readOrNull(this);
      JsonElement raw = takeUnplaced();
      if (raw != null && whole == null) {
        whole = toJsonArray(readable, items);
      }
      if (whole != null) {
        whole.add(raw != null ? raw : items.toJsonTree(item));
      }
      if (item != null) {
        readable.add(item);
      } else if (raw != null && raw.isJsonNull()) {
        drift.unexpectedNull(reader);
      }
    }
    reader.endArray();
    name = property;
    if (whole != null) {
      keep(whole);
    }
    return List.copyOf(readable);
  }

  /**
   * Reads a list that is sent as one text, joined by commas. A single number and a real array are
   * read, too; elements that cannot be read are left out, and what was sent is kept.
   */
  <T> List<T> joined(JoinedCodec<T> codec) throws IOException {
    JsonElement raw = JsonParser.parseReader(reader);
    if (raw.isJsonNull()) {
      drift.unexpectedNull(reader);
    }
    List<String> parts = JoinedCodec.parts(raw);
    if (parts == null) {
      return listOf(null, raw);
    }
    List<T> readable = new ArrayList<>();
    for (String part : parts) {
      T item = codec.items().ofText(part, this);
      if (item != null) {
        readable.add(item);
      }
    }
    boolean isText = raw.isJsonPrimitive() && raw.getAsJsonPrimitive().isString();
    if (!isText || readable.size() < parts.size()) {
      converted(raw, readable.isEmpty() ? null : readable, "a list joined by commas");
    } else if (!codec.text(readable).equals(raw.getAsString())) {
      keep(raw);
    }
    return List.copyOf(readable);
  }

  /** Zoom sends a lone element, or {@code ""}, where its documents say array. */
  private <T> List<T> listOfOne(JsonCodec<T> items) throws IOException {
    if (reader.peek() == JsonToken.BEGIN_OBJECT) {
      String property = name;
      name = null;
      T item = items.readOrNull(this);
      JsonElement raw = takeUnplaced();
      name = property;
      return listOf(item, raw == null ? items.toJsonTree(item) : raw);
    }
    JsonElement raw = JsonParser.parseReader(reader);
    if (raw.isJsonNull()) {
      drift.unexpectedNull(reader);
    }
    return listOf(textOf(raw) == null ? null : readAlone(raw, items), raw);
  }

  private <T> List<T> listOf(@Nullable T item, JsonElement raw) {
    T kept = converted(raw, item, "array");
    return kept == null ? absentList() : List.of(kept);
  }

  private static <T> @Nullable T readAlone(JsonElement raw, JsonCodec<T> items) throws IOException {
    JsonReader text = new JsonReader(new StringReader(raw.toString()));
    return items.readOrNull(new JsonInput(text, "", null));
  }

  private static <T> JsonArray toJsonArray(List<T> values, JsonCodec<T> items) {
    JsonArray array = new JsonArray();
    for (T value : values) {
      array.add(items.toJsonTree(value));
    }
    return array;
  }

  /** Returns whether an object begins here; if not, what is here instead is read and kept. */
  boolean atObject() throws IOException {
    if (reader.peek() == JsonToken.BEGIN_OBJECT) {
      return true;
    }
    converted(JsonParser.parseReader(reader), null, "object");
    return false;
  }

  /** The raw value that belongs to no property, if the value just read left one. */
  @Nullable JsonElement unplaced() {
    return unplaced;
  }

  @Nullable JsonElement takeUnplaced() {
    JsonElement raw = unplaced;
    unplaced = null;
    return raw;
  }

  /** Keeps the raw value and reports it, unless it is a plain null, which is no drift. */
  private <V> @Nullable V converted(JsonElement raw, @Nullable V value, String expected) {
    keep(raw);
    if (!raw.isJsonNull()) {
      drift.report(
          reader, value == null ? Drift.Kind.UNREADABLE : Drift.Kind.COERCED, expected, raw);
    }
    return value;
  }

  private void keep(JsonElement raw) {
    if (name == null) {
      unplaced = raw;
      return;
    }
    if (extra == null) {
      extra = new LinkedHashMap<>();
    }
    extra.put(name, raw);
  }

  /** Keeps the empty text just read, which is no value of an enum. */
  void keepEmpty() {
    keep(new JsonPrimitive(""));
  }

  void reportUnknownValue(OpenEnum<?> value) {
    drift.unknownValue(reader, value);
  }

  /** The text a scalar could be converted from; null for what has none, and for {@code ""}. */
  private static @Nullable String textOf(JsonElement raw) {
    if (!raw.isJsonPrimitive()) {
      return null;
    }
    String text = raw.getAsString();
    return text.isEmpty() ? null : text;
  }

  /** A number with exactly this text, however long. */
  private static JsonElement number(String text) {
    return JsonParser.parseString(text);
  }
}
