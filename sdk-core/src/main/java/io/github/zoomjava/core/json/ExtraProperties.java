package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The raw JSON an object was sent with wherever its typed components cannot hold it: properties the
 * documents do not know, explicit nulls, and values that were converted or could not be read. When
 * the object is written, a raw value here wins over the component of the same name; this is what
 * makes an answer that is written back equal to the JSON that came.
 *
 * <p>Immutable and thread-safe. {@code toString} shows names only, as values may be secret.
 */
public final class ExtraProperties {

  private static final ExtraProperties NONE = new ExtraProperties(Map.of(), "", false);
  private static final ExtraProperties ABSENT = new ExtraProperties(Map.of(), "", true);

  private final Map<String, JsonElement> values;
  private final String sender;
  private final boolean absent;

  private ExtraProperties(Map<String, JsonElement> values, String sender, boolean absent) {
    this.values = values;
    this.sender = sender;
    this.absent = absent;
  }

  /** No extra properties: what the typed components say is all there is. */
  public static ExtraProperties none() {
    return NONE;
  }

  /** Takes ownership of the map, which is null as long as an object needed none. */
  static ExtraProperties owning(@Nullable Map<String, JsonElement> values) {
    return values == null || values.isEmpty() ? NONE : new ExtraProperties(values, "", false);
  }

  /** Those of a record that stands where none was sent. */
  static ExtraProperties absent() {
    return ABSENT;
  }

  /** The same, knowing which operation or event they came with. */
  ExtraProperties sentBy(String operation) {
    return operation.isEmpty() ? this : new ExtraProperties(values, operation, absent);
  }

  /** The operation or event they came with; empty where it is not known or not of interest. */
  String sender() {
    return sender;
  }

  boolean isAbsent() {
    return absent;
  }

  /** A copy of the raw value of that name, or null if there is none. */
  public @Nullable JsonElement get(String name) {
    JsonElement value = values.get(name);
    return value == null ? null : value.deepCopy();
  }

  /** The names in the order they came, unmodifiable. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Returns whether there is nothing here. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** All of it as a JSON object of its own; changing that changes nothing here. */
  public JsonObject asJsonObject() {
    JsonObject copy = new JsonObject();
    values.forEach((name, value) -> copy.add(name, value.deepCopy()));
    return copy;
  }

  boolean has(String name) {
    return !values.isEmpty() && values.containsKey(name);
  }

  Map<String, JsonElement> values() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExtraProperties that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.keySet().hashCode();
  }

  @Override
  public String toString() {
    return values.keySet().toString();
  }
}
