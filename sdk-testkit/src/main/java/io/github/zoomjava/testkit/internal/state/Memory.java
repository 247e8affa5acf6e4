package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.hook.WebhookQueue;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one account remembers: its things, a shelf for each kind, and the routes on which requests
 * read or change them. Each topic adds its own kinds and routes.
 */
public final class Memory {
  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<String, Route> routes = new HashMap<>();
  private final Grounds grounds = new Grounds();
  private final Announcer announcer;
  private final InstantSource time;
  private String origin = "http://127.0.0.1";

  /**
   * Of nothing yet.
   *
   * @param accountId the id of the account
   * @param webhooks who is told of what changes
   * @param operator who changes it, as events say
   * @param time when what happens does so
   */
  public Memory(
      String accountId, WebhookQueue webhooks, Supplier<Stored> operator, InstantSource time) {
    announcer = new Announcer(accountId, webhooks, operator, time);
    this.time = time;
  }

  /** Sets where it is reached: scheme, host and port. */
  public void servedAt(String origin) {
    this.origin = origin;
  }

  /**
   * The answer from memory, or empty for an operation that nothing is remembered for and that is
   * about nothing that does not exist.
   */
  public Optional<Answer> answer(ApiCall call) {
    String key = call.operation().http() + ' ' + call.operation().path().shape();
    @Nullable Route route = routes.get(key);
    return route == null
        ? grounds.refusal(call, shelves)
        : Optional.of(route.follow(call, shelves));
  }

  /** Keeps things of a kind from now on, with the routes of its row. */
  public Crud keep(Kind kind) {
    shelves.put(kind.name(), new Shelf(kind, this::now));
    Crud crud = new Crud(this, kind);
    kind.routes().forEach((route, verb) -> on(route, crud.act(verb)));
    return crud;
  }

  /** Keeps what each thing has one of, with the routes of its row. */
  public Settings keepOneEach(Kind kind) {
    shelves.put(kind.name(), new Shelf(kind, this::now));
    Settings settings = new Settings(this, kind);
    kind.routes().forEach((route, verb) -> on(route, settings.act(verb)));
    return settings;
  }

  /** Acts on a route that no row describes, or otherwise than its row does. */
  public void on(String route, Act act) {
    on(route, act, Absence.USUAL);
  }

  /** The same with an answer of its own where something in the path does not exist. */
  public void on(String route, Act act, Absence absence) {
    routes.put(Route.shape(route), new Route(route, act, absence));
  }

  /** Below a path, too, what no route is for is about nothing that does not exist. */
  public void below(String path) {
    below(path, Absence.USUAL);
  }

  /** The same with an error of its own. */
  public void below(String path, Absence absence) {
    grounds.add(path, absence);
  }

  /** What is answered from memory: HTTP methods and paths, without the names of variables. */
  public Set<String> routes() {
    return Set.copyOf(routes.keySet());
  }

  public Shelf shelf(Kind kind) {
    return Objects.requireNonNull(shelves.get(kind.name()), kind.name());
  }

  public Announcer announcer() {
    return announcer;
  }

  /** The time by the clock of the account, in whole seconds as Zoom writes it. */
  public Instant now() {
    return time.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  public String origin() {
    return origin;
  }

  public void tell(String event, Stored subject) {
    announcer.tell(event, subject);
  }

  /** The properties of a thing, with what belongs to it counted. */
  public JsonObject current(Stored stored) {
    stored
        .kind()
        .counts()
        .forEach(
            (other, property) -> {
              Shelf shelf = Objects.requireNonNull(shelves.get(other), other);
              stored.value().addProperty(property, shelf.of(stored).size());
            });
    return stored.value();
  }

  /** Removes a thing with all that belongs to it, and wherever it is a member. */
  public void remove(Stored stored) {
    for (Shelf shelf : shelves.values()) {
      List<Stored> children = shelf.of(stored);
      children.forEach(this::remove);
      shelf.removeIf(each -> each.equals(stored) || isMembershipOf(each, stored));
    }
  }

  /** A thing with all that belongs to it, to be put back after it was removed. */
  public List<Stored> whole(Stored stored) {
    List<Stored> whole = new ArrayList<>(List.of(stored));
    for (Shelf shelf : shelves.values()) {
      shelf.of(stored).forEach(each -> whole.addAll(whole(each)));
    }
    return whole;
  }

  public void putBack(List<Stored> whole) {
    whole.forEach(each -> shelf(each.kind()).put(each));
  }

  /** A membership goes with its member, but a member does not go with a membership. */
  private static boolean isMembershipOf(Stored other, Stored stored) {
    return stored.kind().isMemberElsewhere() && other.id().equals(stored.id());
  }
}
