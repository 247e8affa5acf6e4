package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of request types have in common. A property has three states, because Zoom's
 * updates need all three: never set is not sent, set to null is sent as an explicit null, and set
 * to a value is sent. Defaults are never sent.
 *
 * <p>Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class JsonBuilder<B extends JsonBuilder<B>> {

  private final Map<String, JsonElement> extra;

  /** Begins with nothing set. */
  protected JsonBuilder() {
    extra = new LinkedHashMap<>();
  }

  /** Begins with the raw properties of an existing value. */
  protected JsonBuilder(ExtraProperties from) {
    extra = new LinkedHashMap<>(from.values());
  }

  /**
   * Sends a property the documents do not know, or an undocumented value of one they do: it wins
   * over what was set by its own method.
   *
   * @param value null sends an explicit null
   */
  public final B extra(String name, @Nullable JsonElement value) {
    extra.put(name, value == null ? JsonNull.INSTANCE : value.deepCopy());
    return self();
  }

  /** Sends a string property the documents do not know. */
  public final B extra(String name, String value) {
    return extra(name, new JsonPrimitive(value));
  }

  /** Sends a number property the documents do not know. */
  public final B extra(String name, Number value) {
    return extra(name, new JsonPrimitive(value));
  }

  /** Sends a boolean property the documents do not know. */
  public final B extra(String name, Boolean value) {
    return extra(name, new JsonPrimitive(value));
  }

  /** For setters: notes an explicit null, or forgets what was raw, and gives the value back. */
  protected final <V> @Nullable V set(String name, @Nullable V value) {
    if (value == null) {
      extra.put(name, JsonNull.INSTANCE);
    } else {
      extra.remove(name);
    }
    return value;
  }

  /** For setters of lists: like {@link #set}, and copies the list. */
  protected final <V> List<V> setList(String name, @Nullable List<V> value) {
    return JsonInput.immutable(set(name, value));
  }

  /** For {@code build()}: a snapshot of the raw properties. */
  protected final ExtraProperties extraProperties() {
    return ExtraProperties.owning(new LinkedHashMap<>(extra));
  }

  /**
   * For {@code build()}: demands a property, which may also have been given as an extra.
   *
   * @throws IllegalStateException if it was not given; says which method gives it
   */
  protected final void require(String typeName, String name, @Nullable Object value) {
    boolean missing = value == null || value == JsonInput.absentList();
    if (missing && !extra.containsKey(name)) {
      throw new IllegalStateException(
          typeName + " needs " + name + ": call " + setter(name) + "(...) before build()");
    }
  }

  @SuppressWarnings("unchecked") // because B is the builder itself, by its declaration
  private B self() {
    return (B) this;
  }

  /** {@code user_info} to {@code userInfo}, as generated setters are named. */
  private static String setter(String property) {
    StringBuilder name = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < property.length(); i++) {
      char c = property.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        wordBegins = name.length() > 0;
      } else {
        name.append(wordBegins ? Character.toUpperCase(c) : c);
        wordBegins = false;
      }
    }
    return name.toString();
  }
}
