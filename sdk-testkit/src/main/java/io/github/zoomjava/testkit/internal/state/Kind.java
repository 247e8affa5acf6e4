package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of things that an account has, such as its groups: a row of the tables of what is
 * remembered. It says where in the API they are and what of them differs from other kinds.
 *
 * <p>It is filled in where it is declared, and not changed after that.
 */
public final class Kind {
  private final String name;
  private final Map<String, Verb> routes = new LinkedHashMap<>();
  private final Map<Verb, String> events = new EnumMap<>(Verb.class);
  private final Map<String, String> filters = new LinkedHashMap<>();
  private final Map<String, String> counts = new LinkedHashMap<>();
  private final List<String> otherKeys = new ArrayList<>();
  private final List<Finish> finishes = new ArrayList<>();
  private String idName = "id";
  private IntFunction<JsonPrimitive> ids;
  private JsonObject defaults = new JsonObject();
  private int missingStatus = 404;
  private int missingCode = 404;
  private BiPredicate<Stored, ApiCall> listed = (thing, call) -> true;
  private boolean first;
  private boolean memberElsewhere;
  private @Nullable String place;
  private @Nullable String moment;

  /** Gives a new thing what a client cannot set; it is the n-th of its kind, and made now. */
  public interface Finish {
    void of(Stored made, int number, Instant now);
  }

  private Kind(String name) {
    this.name = name;
    this.ids = Ids.text(name);
  }

  /** The name is that of the variable in the paths. */
  public static Kind named(String name) {
    return new Kind(name);
  }

  /** What can be done at a path, which has the names of kinds for variables. */
  public Kind at(String path, Verb... verbs) {
    for (Verb verb : verbs) {
      routes.put(verb.at(path), verb);
    }
    return this;
  }

  public Kind id(String property, IntFunction<JsonPrimitive> made) {
    idName = property;
    ids = made;
    return this;
  }

  /** Another property by which one is found; of several the latest. */
  public Kind alsoBy(String property) {
    otherKeys.add(property);
    return this;
  }

  /** The id {@code me} means the first one. */
  public Kind meIsTheFirst() {
    first = true;
    return this;
  }

  /** It may be a member of others, by things of other kinds that have its id and go with it. */
  public Kind memberElsewhere() {
    memberElsewhere = true;
    return this;
  }

  /** The error for an id that does not exist. */
  public Kind missing(int status, int code) {
    missingStatus = status;
    missingCode = code;
    return this;
  }

  /** What a new one has where a client says nothing else. */
  public Kind defaults(String json) {
    defaults = JsonParser.parseString(json).getAsJsonObject();
    return this;
  }

  public Kind finish(Finish finish) {
    finishes.add(finish);
    return this;
  }

  /** A list can be narrowed by this query parameter, which is the name of a property, too. */
  public Kind filter(String parameter) {
    return filter(parameter, "");
  }

  /** The same with what a list is narrowed by where nothing is asked for. */
  public Kind filter(String parameter, String usual) {
    filters.put(parameter, usual);
    return this;
  }

  /** A list has only those for which this holds. */
  public Kind listed(BiPredicate<Stored, ApiCall> condition) {
    listed = condition;
    return this;
  }

  /** A list can be narrowed by {@code from} and {@code to}, between which this property lies. */
  public Kind between(String property) {
    moment = property;
    return this;
  }

  /** Things of another kind that belong to one are counted in this property. */
  public Kind counts(String other, String property) {
    counts.put(other, property);
    return this;
  }

  /** The events of a family of names: {@code x.created}, {@code x.updated}, {@code x.deleted}. */
  public Kind events(String prefix) {
    return event(Verb.CREATE, prefix + ".created")
        .event(Verb.UPDATE, prefix + ".updated")
        .event(Verb.DELETE, prefix + ".deleted");
  }

  public Kind event(Verb verb, String event) {
    events.put(verb, event);
    return this;
  }

  /** Events tell of the parent, and of this one in a property of it. */
  public Kind toldWithin(String property) {
    place = property;
    return this;
  }

  public String name() {
    return name;
  }

  Map<String, Verb> routes() {
    return routes;
  }

  public Optional<String> event(Verb verb) {
    return Optional.ofNullable(events.get(verb));
  }

  Map<String, String> filters() {
    return filters;
  }

  BiPredicate<Stored, ApiCall> listed() {
    return listed;
  }

  Map<String, String> counts() {
    return counts;
  }

  /** A copy of what a new one has. */
  public JsonObject defaults() {
    return defaults.deepCopy();
  }

  String idName() {
    return idName;
  }

  List<String> otherKeys() {
    return otherKeys;
  }

  boolean isMeTheFirst() {
    return first;
  }

  boolean isMemberElsewhere() {
    return memberElsewhere;
  }

  @Nullable String place() {
    return place;
  }

  /** The property by whose time a list can be narrowed. */
  @Nullable String moment() {
    return moment;
  }

  public Answer missing(String id) {
    return missing(missingStatus, missingCode, id);
  }

  public Answer missing(int status, int code, String id) {
    return ZoomErrors.error(status, code, "The fake account has no " + name + ' ' + id + '.');
  }

  /** A new one, the n-th, with these properties, made now. */
  Stored make(JsonObject properties, @Nullable Stored parent, int number, Instant now) {
    JsonObject value = defaults();
    Projection.patch(value, properties);
    value.add(idName, ids.apply(number));
    Stored made = new Stored(this, value, parent);
    finishes.forEach(each -> each.of(made, number, now));
    return made;
  }
}
