package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema of a family with its references followed. */
public final class Schema {
  private final @Nullable String name;
  private final JsonObject json;
  private final Map<String, JsonObject> components;
  private final Sampling sampling;
  private final Demands demands;

  /** Read when first asked for, as a schema may contain itself. */
  private volatile @Nullable Map<String, Schema> properties;

  private volatile @Nullable Schema items;

  private Schema(
      @Nullable String name,
      JsonObject json,
      Map<String, JsonObject> components,
      Sampling sampling,
      Demands demands) {
    this.name = name;
    this.json = json;
    this.components = components;
    this.sampling = sampling;
    this.demands = demands;
  }

  /**
   * Reads a schema of the index; {@code components} are the named schemas of the same family.
   *
   * @throws IllegalArgumentException when it refers to a schema that the family does not have
   */
  public static Schema of(JsonObject json, Map<String, JsonObject> components) {
    return of(json, components, Sampling.USUAL, Demands.NONE);
  }

  private static Schema of(
      JsonObject json, Map<String, JsonObject> components, Sampling sampling, Demands demands) {
    @Nullable String name = null;
    JsonObject at = json;
    for (@Nullable String next = reference(at); next != null; next = reference(at)) {
      name = next;
      @Nullable JsonObject target = components.get(next);
      if (target == null) {
        throw new IllegalArgumentException("The index refers to the unknown schema " + next);
      }
      at = target;
    }
    return new Schema(name, at, components, sampling, demands);
  }

  /** The same schema with other samples. */
  Schema sampled(Sampling other) {
    return new Schema(name, json, components, other, demands);
  }

  /** The same schema where an operation says more of it. */
  Schema demanding(Demands more) {
    return new Schema(name, json, components, sampling, more);
  }

  /** What samples of it look like. */
  public Sampling sampling() {
    return sampling;
  }

  /** A flag beside a reference forces the reference into an allOf of one member. */
  private static @Nullable String reference(JsonObject json) {
    if (json.has("$ref")) {
      return json.get("$ref").getAsString();
    }
    if (json.get("allOf") instanceof JsonArray members && members.size() == 1) {
      return reference(members.get(0).getAsJsonObject());
    }
    return null;
  }

  /** The name among the family's schemas, or null for a schema written in place. */
  public @Nullable String name() {
    return name;
  }

  /** The JSON type, {@link JsonType#ANY} where the document names none. */
  public JsonType type() {
    return JsonType.named(text("type"));
  }

  /** The format, or an empty text. */
  public String format() {
    return text("format");
  }

  /** The forms of a time, where its format does not say them; the one it is written in is first. */
  public List<String> timeForms() {
    return json.get("x-zoom-time") instanceof JsonArray forms
        ? forms.asList().stream().map(JsonElement::getAsString).toList()
        : List.of();
  }

  /** Returns whether it is a list in one text, joined by commas; {@link #items} says of what. */
  public boolean joined() {
    return json.has("x-zoom-list");
  }

  /** The regular expression of texts, or an empty text; some documents have other text here. */
  public String pattern() {
    return text("pattern");
  }

  /** Returns whether null is a value the document allows. */
  public boolean nullable() {
    return json.has("nullable") && json.get("nullable").getAsBoolean();
  }

  /** The known values that the operation lists, empty where the document lists none. */
  public List<JsonElement> enumValues() {
    return demands.valuesOr(
        json.get("enum") instanceof JsonArray values ? values.asList() : List.of());
  }

  /** The properties that the operation lists, in the order of the document; not to be changed. */
  public Map<String, Schema> properties() {
    @Nullable Map<String, Schema> known = properties;
    if (known == null) {
      known = readProperties();
      properties = known;
    }
    return known;
  }

  /** Returns whether the document declares a property that the operation does not list. */
  public boolean leavesOut(String property) {
    return !demands.list(property);
  }

  private Map<String, Schema> readProperties() {
    Map<String, Schema> read = new LinkedHashMap<>();
    if (json.get("properties") instanceof JsonObject declared) {
      declared.asMap().keySet().stream()
          .filter(demands::list)
          .forEach(
              key ->
                  read.put(
                      key,
                      of(declared.getAsJsonObject(key), components, sampling, demands.of(key))));
    }
    return Collections.unmodifiableMap(read);
  }

  /** The schema of properties under any other name; null where the document knows no such. */
  public @Nullable Schema others() {
    return json.get("additionalProperties") instanceof JsonObject other
        ? of(other, components, sampling, Demands.NONE)
        : null;
  }

  /** The names of the properties that must be there. */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    if (json.get("required") instanceof JsonArray names) {
      names.forEach(each -> required.add(each.getAsString()));
      required.retainAll(properties().keySet());
    }
    properties().keySet().stream().filter(demands::require).forEach(required::add);
    return required;
  }

  /**
   * What the elements of an array or joined list are; anything, where the document does not say.
   */
  public Schema items() {
    @Nullable Schema known = items;
    if (known == null) {
      known =
          json.get(joined() ? "x-zoom-list" : "items") instanceof JsonObject element
              ? of(element, components, sampling, demands.of("[]"))
              : new Schema(null, new JsonObject(), components, sampling, Demands.NONE);
      items = known;
    }
    return known;
  }

  /** A bound such as {@code maxLength} or {@code minItems}. */
  public OptionalInt intBound(String keyword) {
    JsonObject facts = demands.boundsOr(keyword, json);
    return facts.has(keyword) ? OptionalInt.of(facts.get(keyword).getAsInt()) : OptionalInt.empty();
  }

  /** A bound such as {@code minimum}. */
  public OptionalDouble bound(String keyword) {
    JsonObject facts = demands.boundsOr(keyword, json);
    return facts.has(keyword)
        ? OptionalDouble.of(facts.get(keyword).getAsDouble())
        : OptionalDouble.empty();
  }

  /** Returns whether the value is a secret that no log should show. */
  public boolean sensitive() {
    return json.has("x-zoom-sensitive") && json.get("x-zoom-sensitive").getAsBoolean();
  }

  /** Returns whether any JSON object fits, because the document declares no property. */
  public boolean isFreeForm() {
    return !json.has("properties");
  }

  private String text(String keyword) {
    return json.has(keyword) ? json.get(keyword).getAsString() : "";
  }
}
