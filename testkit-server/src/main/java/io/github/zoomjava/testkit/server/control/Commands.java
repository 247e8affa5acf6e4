package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.FakeZoom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The commands that one FakeZoom takes. */
final class Commands {
  private static final int MOST_USERS = 1_000_000;

  private final FakeZoom fake;
  private final int users;
  private final List<Command> all = new ArrayList<>();
  private volatile Clock clock = Clock.systemUTC();

  /**
   * The commands of that one.
   *
   * @param users how many users it has at its beginning
   */
  Commands(FakeZoom fake, int users) {
    this.fake = fake;
    this.users = users;
    ask("", "lists the commands and the names of faults", this::list);
    ask("/operations", "lists what a fault may be meant for", Operations::json);
    tell("POST", "/reset", "begins anew, as after the start", this::reset);
    tell("POST", "/faults", "lets something go wrong", Faults::read);
    ask("/tokens", "counts the access tokens given out", this::tokens);
    tell("POST", "/tokens/expire", "ends all access tokens", fields -> FakeZoom::expireTokens);
    tell("PUT", "/scopes", "limits the access tokens of the future", Commands::scopes);
    ask("/clock", "tells the time", this::now);
    tell("PUT", "/clock", "sets the time, which then stands still", this::standAt);
    tell("DELETE", "/clock", "returns to the time of day", fields -> unused -> use(system()));
    tell("POST", "/users", "adds users until there are so many", Commands::users);
    add("POST", "/phone-calls", "adds a recorded call of a user", this::phoneCall);
    tell("POST", "/webhooks", "sends webhooks of what changes to an endpoint", Commands::webhooks);
    add("POST", "/webhooks/send", "sends one webhook to an endpoint", Webhooks::send);
    add("POST", "/webhooks/validate", "validates the URL of an endpoint", Webhooks::validate);
    ask("/requests", "lists what arrived", () -> Seen.requests(fake.requests()));
    ask("/traffic", "lists it without secrets", () -> Seen.traffic(fake.traffic()));
    ask(
        "/unexpected-requests",
        "lists what contradicts Zoom's documents",
        () -> Seen.unexpected(fake.unexpectedRequests()));
    ask("/limits", "counts what a plan let through", () -> Seen.limits(fake.limitCounts()));
  }

  List<Command> all() {
    return List.copyOf(all);
  }

  private void add(
      String method, String path, String does, Function<Fields, Supplier<JsonObject>> reading) {
    all.add(new Command(method, Control.PATH + path, does, reading));
  }

  private void ask(String path, String does, Supplier<JsonObject> answer) {
    add("GET", path, does, fields -> answer);
  }

  /** A command that has nothing to answer. */
  private void tell(
      String method, String path, String does, Function<Fields, Consumer<FakeZoom>> reading) {
    add(
        method,
        path,
        does,
        fields -> {
          Consumer<FakeZoom> act = reading.apply(fields);
          return () -> {
            act.accept(fake);
            return new JsonObject();
          };
        });
  }

  private JsonObject list() {
    JsonArray commands = new JsonArray();
    all.forEach(each -> commands.add(each.json()));
    JsonArray faults = new JsonArray();
    Faults.NAMES.keySet().forEach(faults::add);
    JsonObject json = new JsonObject();
    json.add("commands", commands);
    json.add("faults", faults);
    return json;
  }

  private Consumer<FakeZoom> reset(Fields fields) {
    return fake -> {
      fake.reset();
      fake.users(users);
      clock = system();
    };
  }

  private JsonObject tokens() {
    JsonObject json = new JsonObject();
    json.addProperty("issued", fake.tokensIssued());
    return json;
  }

  private static Consumer<FakeZoom> scopes(Fields fields) {
    String[] scopes = fields.texts("scopes").toArray(String[]::new);
    return fake -> fake.grantScopes(scopes);
  }

  private JsonObject now() {
    JsonObject json = new JsonObject();
    json.addProperty("now", clock.instant().toString());
    return json;
  }

  private Consumer<FakeZoom> standAt(Fields fields) {
    Clock standing = Clock.fixed(instant(fields, "now"), ZoneOffset.UTC);
    return fake -> use(standing);
  }

  private static Instant instant(Fields fields, String name) {
    String time = fields.text(name);
    try {
      return Instant.parse(time);
    } catch (DateTimeException e) {
      throw Misuse.of(name, name + " is " + time + ", not of the form 2027-01-15T10:00:00Z.");
    }
  }

  private void use(Clock clock) {
    this.clock = clock;
    fake.useClock(clock);
  }

  private static Clock system() {
    return Clock.systemUTC();
  }

  private static Consumer<FakeZoom> users(Fields fields) {
    int count = fields.number("count", 1, MOST_USERS);
    return fake -> fake.users(count);
  }

  private Supplier<JsonObject> phoneCall(Fields fields) {
    String user = fields.has("user") ? fields.text("user") : "me";
    String number = fields.text("number");
    Optional<Instant> start =
        fields.has("start") ? Optional.of(instant(fields, "start")) : Optional.empty();
    return () -> {
      JsonObject json = new JsonObject();
      json.addProperty(
          "id",
          start
              .map(each -> fake.phoneCall(user, number, each))
              .orElseGet(() -> fake.phoneCall(user, number)));
      return json;
    };
  }

  private static Consumer<FakeZoom> webhooks(Fields fields) {
    String url = Webhooks.url(fields);
    String secretToken = Webhooks.secretToken(fields);
    return fake -> fake.webhooksTo(url, secretToken);
  }
}
