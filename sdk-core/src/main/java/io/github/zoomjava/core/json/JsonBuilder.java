package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.internal.ExactNumbers;
import io.github.zoomjava.core.internal.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class of requests and of the builders of records. A property that was never set, or was
 * set to null, is not sent; {@link #setNull} sends an explicit null. Defaults are never sent.
 *
 * <p>Not safe to share between threads.
 *
 * @param <B> the request or builder itself
 */
public abstract class JsonBuilder<B extends JsonBuilder<B>> {

  private final RecordCodec<?> codec;
  private final @Nullable Object[] values;
  private final Map<String, JsonElement> extra;

  /** Begins with nothing set. */
  JsonBuilder(RecordCodec<?> codec) {
    this(codec, codec.blank());
  }

  /** Begins with the components of a record, of which the last are its extra properties. */
  JsonBuilder(RecordCodec<?> codec, @Nullable Object[] components) {
    this.codec = codec;
    values = components;
    extra = new LinkedHashMap<>();
    takeExtra();
  }

  /**
   * Sends a property the documents do not know, or an undocumented value of one they do: it wins
   * over what was set by its own method.
   *
   * @param value null takes back what was given under that name
   */
  public final B extra(String name, @Nullable JsonElement value) {
    if (value == null) {
      extra.remove(name);
    } else {
      extra.put(name, value.deepCopy());
    }
    return self();
  }

  /** Sends a string property the documents do not know; null takes it back. */
  public final B extra(String name, @Nullable String value) {
    return extra(name, value == null ? null : new JsonPrimitive(value));
  }

  /** Sends a number property the documents do not know; null takes it back. */
  public final B extra(String name, @Nullable Number value) {
    return extra(name, value == null ? null : new JsonPrimitive(value));
  }

  /** Sends a boolean property the documents do not know; null takes it back. */
  public final B extra(String name, @Nullable Boolean value) {
    return extra(name, value == null ? null : new JsonPrimitive(value));
  }

  /**
   * Sends an explicit null, by which some updates clear a value.
   *
   * @param name of the property in JSON
   * @throws IllegalArgumentException if the documents know no property of that name
   */
  public final B setNull(String name) {
    put(codec.knownPlace(name), null);
    return extra(name, JsonNull.INSTANCE);
  }

  /** Lets a lambda set more, and gives this back. */
  public final B with(Consumer<? super B> fill) {
    fill.accept(self());
    return self();
  }

  /** For setters: sets the component at that place; null leaves it out, and lists are copied. */
  @SuppressWarnings("unchecked") // because lists stand where the table says
  protected final B put(int place, @Nullable Object value) {
    extra.remove(codec.name(place));
    values[place] = copy(codec.isList(place) ? JsonInput.immutable((List<Object>) value) : value);
    return self();
  }

  /**
   * For setters of whole numbers of any class; null leaves the component out.
   *
   * @throws IllegalArgumentException if it has a fraction or does not fit in 64 bits
   */
  protected final B putLong(int place, @Nullable Number value) {
    return put(place, ExactNumbers.whole(codec.name(place), value));
  }

  /**
   * For setters of numbers of any class; null leaves the component out.
   *
   * @throws IllegalArgumentException if a double cannot hold it
   */
  protected final B putDouble(int place, @Nullable Number value) {
    return put(place, ExactNumbers.fraction(codec.name(place), value));
  }

  /**
   * For setters of texts under names that the documents leave open; null takes one back.
   *
   * @throws IllegalArgumentException if the documents know a property of that name
   */
  protected final B putOther(String name, @Nullable String value) {
    if (codec.isKnown(name)) {
      throw new IllegalArgumentException(
          name + " is a property of its own: call " + JavaName.of(name) + "(...)");
    }
    return extra(name, value);
  }

  /** The component at that place; where nothing was set, null or an empty list. */
  @Nullable Object at(int place) {
    return copy(values[place]);
  }

  /** The value, or a copy of JSON that its holder could change. */
  @SuppressWarnings("unchecked") // because all items of a list are of one type
  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof JsonElement json) {
      return json.deepCopy();
    }
    return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof JsonElement
        ? JsonInput.copies((List<JsonElement>) list)
        : value;
  }

  /** For setters that take another type than the component has: sends what it is as text. */
  protected final B putText(int place, @Nullable Object value) {
    put(place, null);
    return value == null ? self() : extra(codec.name(place), PlainText.of(value));
  }

  /** Sets all components at once, of which the last are the extra properties. */
  void fill(@Nullable Object[] components) {
    System.arraycopy(components, 0, values, 0, values.length);
    takeExtra();
  }

  /** The components as they stand now, the last being the extra properties. */
  @Nullable Object[] snapshot() {
    @Nullable Object[] snapshot = values.clone();
    snapshot[codec.size()] = extraNow();
    return snapshot;
  }

  /** The extra properties as they stand now. */
  ExtraProperties extraNow() {
    return ExtraProperties.owning(new LinkedHashMap<>(extra));
  }

  /**
   * Demands what is required, which may also have been given as an extra.
   *
   * @throws IllegalStateException if something was not given; says which method gives it
   */
  void requireAll(String typeName) {
    for (int i = 0; i < codec.size(); i++) {
      boolean missing = values[i] == null || values[i] == JsonInput.absentList();
      if (codec.isRequired(i) && missing && !extra.containsKey(codec.name(i))) {
        String setter = JavaName.of(codec.name(i));
        throw new IllegalStateException(
            typeName + " needs " + codec.name(i) + ": call " + setter + "(...)");
      }
    }
  }

  RecordCodec<?> codec() {
    return codec;
  }

  private void takeExtra() {
    if (values[codec.size()] instanceof ExtraProperties given) {
      extra.putAll(given.values());
    }
  }

  @SuppressWarnings("unchecked") // because B is the builder itself, by its declaration
  private B self() {
    return (B) this;
  }
}
