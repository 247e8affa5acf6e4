package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.error.MissingValueException;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a record or a {@link RequestObject} by a table of its properties. Their own code
 * is small that way: they name their properties, say which codec each has, and turn an array of
 * values into themselves and back. Made for generated models; users meet it as the {@link
 * JsonCodec} in a model's constant {@code JSON}. Stateless to the outside and safe to share between
 * threads.
 *
 * @param <T> the record
 */
public final class RecordCodec<T> extends JsonCodec<T> {

  /** The place by which a shape is asked to make a record of the values. */
  public static final int CREATE = -1;

  /** The place by which a shape is asked for the values of the record that stands first. */
  public static final int VALUES = -2;

  private static final @Nullable Object[] NONE = {};

  private static final String LIST = "[]";
  private static final String SECRET = "*";
  private static final String CONTAINER = "~";
  private static final String IDENTITY = "#";
  private static final String REQUIRED = "!";

  /** A last name in braces stands for texts under any other name. */
  private static final String OTHERS = "{";

  private static final String ALL_MARKS = LIST + SECRET + CONTAINER + IDENTITY + REQUIRED;

  private final Shape shape;
  private final String[] names;
  private final String[] marks;
  private final boolean[] lists;
  private final int[] promised;
  private final JsonCodec<?>[] codecs;
  private final @Nullable Object[] blank;
  private final Map<String, Integer> places;
  private final boolean takesOthers;

  /**
   * Takes the names, separated by commas. Marks follow a name: {@code []} for a list, {@code *} for
   * a secret, {@code ~} for a record that is empty where it was not sent, {@code #} for what other
   * calls name the whole by, {@code !} for what requests require. A last name in braces says that
   * texts under other names are documented, too: they are extra properties and no drift.
   *
   * @param table the names in the order of the components, {@code extra} left out
   * @param shape what the record says of itself
   */
  public RecordCodec(String table, Shape shape) {
    this.shape = shape;
    int others = table.indexOf("," + OTHERS);
    takesOthers = others >= 0;
    names = (takesOthers ? table.substring(0, others) : table).split(",");
    marks = new String[names.length];
    lists = new boolean[names.length];
    codecs = new JsonCodec<?>[names.length];
    blank = new Object[names.length + 1];
    places = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      int end = name.length();
      while (end > 0 && ALL_MARKS.indexOf(name.charAt(end - 1)) >= 0) {
        end--;
      }
      names[i] = name.substring(0, end);
      marks[i] = name.substring(end);
      lists[i] = has(i, LIST);
      places.put(names[i], i);
      blank[i] = lists[i] ? JsonInput.absentList() : null;
    }
    promised =
        IntStream.range(0, names.length)
            .filter(i -> has(i, CONTAINER) || has(i, IDENTITY))
            .toArray();
  }

  /** The shape of a record. */
  public interface Shape {
    /**
     * A record made of the values, the values of a record, or the codec of the component at that
     * place.
     */
    Object at(int place, @Nullable Object[] values);
  }

  /** Components that are all absent, with room for the extra properties. */
  @Nullable Object[] blank() {
    return blank.clone();
  }

  Object create(@Nullable Object[] values) {
    readLocalTimes(values);
    Object made = shape.at(CREATE, values);
    if (made instanceof RequestObject<?> request) {
      request.fill(values);
    }
    return made;
  }

  /** The components of a record or request. */
  @Nullable Object[] values(Object value) {
    return value instanceof RequestObject<?> request
        ? request.snapshot()
        : (@Nullable Object[]) shape.at(VALUES, new Object[] {value});
  }

  int size() {
    return names.length;
  }

  String name(int place) {
    return names[place];
  }

  boolean isList(int place) {
    return lists[place];
  }

  /** The place of a property that the documents know. */
  int knownPlace(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException(
          name
              + " is none of "
              + String.join(", ", names)
              + "; what is unknown goes to extra(...)");
    }
    return place;
  }

  boolean isKnown(String name) {
    return places.containsKey(name);
  }

  boolean isRequired(int place) {
    return has(place, REQUIRED);
  }

  private boolean has(int place, String mark) {
    return marks[place].contains(mark);
  }

  @Override
  @SuppressWarnings("unchecked") // because create makes what the codec is for
  protected T read(JsonInput in) throws IOException {
    @Nullable Object[] values = blank();
    in.beginObject();
    int expected = 0;
    while (in.nextProperty()) {
      int place = place(in.name(), expected);
      if (place < 0) {
        in.keepUnknown(takesOthers);
      } else {
        JsonCodec<?> codec = codecAt(place);
        values[place] = lists[place] ? list(in, codec) : in.value(codec);
        expected = place + 1;
      }
    }
    values[names.length] = in.endObject();
    return (T) create(complete(values, in.operation()));
  }

  /** Puts empty records where containers were not sent, and notes who did not send an identity. */
  private @Nullable Object[] complete(@Nullable Object[] values, String operation) {
    for (int place : promised) {
      if (values[place] == null) {
        if (has(place, CONTAINER)) {
          values[place] = ((RecordCodec<?>) codecAt(place)).absent(operation);
        } else if (values[names.length] instanceof ExtraProperties extra) {
          values[names.length] = extra.sentBy(operation);
        }
      }
    }
    return values;
  }

  /** The record that stands where none was sent. */
  private Object absent(String operation) {
    @Nullable Object[] values = blank();
    values[names.length] = ExtraProperties.absent();
    return create(complete(values, operation));
  }

  private boolean isAbsent(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    @Nullable Object[] values = values(value);
    for (int i = 0; i < names.length; i++) {
      boolean absent = has(i, CONTAINER) && ((RecordCodec<?>) codecAt(i)).isAbsent(values[i]);
      if (values[i] != blank[i] && !absent) {
        return false;
      }
    }
    return values[names.length] instanceof ExtraProperties extra && extra.isAbsent();
  }

  @Override
  @SuppressWarnings("unchecked") // because values stand where the table says
  protected void write(JsonOutput out, T value) throws IOException {
    if (value instanceof RequestObject<?> request) {
      request.requireAll(request.getClass().getSimpleName());
    }
    @Nullable Object[] values = values(value);
    out.beginObject((ExtraProperties) values[names.length]);
    for (int i = 0; i < names.length; i++) {
      JsonCodec<?> codec = codecAt(i);
      Object sent = values[i] == JsonInput.absentList() ? null : values[i];
      if (lists[i] && sent != null && !(codec instanceof JoinedCodec<?>)) {
        out.list(names[i], (List<Object>) sent, (JsonCodec<Object>) codec);
      } else if (!has(i, CONTAINER) || !((RecordCodec<?>) codec).isAbsent(sent)) {
        out.value(names[i], sent, (JsonCodec<Object>) codec);
      }
    }
    out.endObject();
  }

  /**
   * For accessors of identities: the value, which may be missing.
   *
   * @throws MissingValueException if it is
   */
  public static <V> V identity(
      @Nullable V value, String name, Record record, ExtraProperties extra) {
    if (value == null) {
      throw new MissingValueException(record.getClass().getSimpleName(), name, extra.sender());
    }
    return value;
  }

  /** For accessors of texts under names that the documents leave open; unmodifiable. */
  public static Map<String, String> others(JsonCodec<?> codec, ExtraProperties extra) {
    RecordCodec<?> table = (RecordCodec<?>) codec;
    Map<String, String> others = new LinkedHashMap<>();
    extra
        .values()
        .forEach(
            (name, value) -> {
              if (!table.places.containsKey(name) && JsonInput.isText(value)) {
                others.put(name, value.getAsString());
              }
            });
    return Collections.unmodifiableMap(others);
  }

  /** For {@code toString} of records: names and values; secrets are masked. */
  public static String text(JsonCodec<?> codec, Record value) {
    RecordCodec<?> table = (RecordCodec<?>) codec;
    return table.text(value.getClass().getSimpleName(), table.values(value));
  }

  String text(String type, @Nullable Object[] values) {
    StringBuilder text = new StringBuilder(type).append('[');
    for (int i = 0; i < names.length; i++) {
      String shown = has(i, SECRET) ? Masked.of(values[i]) : Masked.inside(values[i]);
      text.append(names[i]).append('=').append(shown).append(", ");
    }
    return text.append("extra=").append(values[names.length]).append(']').toString();
  }

  private static List<?> list(JsonInput in, JsonCodec<?> codec) throws IOException {
    return codec instanceof JoinedCodec<?> joined ? in.joined(joined) : in.list(codec);
  }

  /** A time without offset beside a time zone, which may have been sent after it, is in that. */
  private void readLocalTimes(@Nullable Object[] values) {
    ExtraProperties extra = (ExtraProperties) values[names.length];
    if (extra == null || extra.isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonElement> raw : extra.values().entrySet()) {
      Integer place = places.get(raw.getKey());
      if (place != null && codecAt(place) == INSTANT) {
        LocalDateTime local = LocalTimes.of(raw.getValue());
        ZoneId zone = local == null ? null : LocalTimes.zone(name -> sent(name, values, extra));
        if (local != null && zone != null) {
          values[place] = local.atZone(zone).toInstant();
        }
      }
    }
  }

  private @Nullable Object sent(String name, @Nullable Object[] values, ExtraProperties extra) {
    Integer place = places.get(name);
    return place == null ? extra.values().get(name) : values[place];
  }

  /** Properties mostly come in the order of the document, which saves looking them up. */
  private int place(String name, int expected) {
    if (expected < names.length && names[expected].equals(name)) {
      return expected;
    }
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  private JsonCodec<?> codecAt(int place) {
    JsonCodec<?> codec = codecs[place];
    if (codec == null) {
      codec = (JsonCodec<?>) shape.at(place, NONE);
      codecs[place] = codec;
    }
    return codec;
  }
}
