package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.hook.WebhookQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the account and its sub accounts remember between requests. One request at a time reads or
 * changes it.
 */
public final class AccountState implements AutoCloseable {
  private static final String MAIN_ACCOUNT = "fake-account";

  private static final long FIRST_MEETING = 81_000_000_001L;
  private static final long FIRST_WEBINAR = 91_000_000_001L;

  private final Map<String, Shelf> shelves = new LinkedHashMap<>();
  private final Map<String, Route> routes = new HashMap<>();
  private final Grounds grounds = new Grounds();
  private final Map<String, AccountState> subAccounts = new HashMap<>();
  private final WebhookQueue webhooks;
  private final Announcer announcer;
  private final People people;
  private final Recordings recordings;
  private final Phone phone;
  private String origin = "http://127.0.0.1";

  /** An account with its owner as the only user. */
  public AccountState() {
    this(MAIN_ACCOUNT, new WebhookQueue());
  }

  private AccountState(String id, WebhookQueue webhooks) {
    this.webhooks = webhooks;
    announcer = new Announcer(this, id, webhooks);
    people = new People(this);
    recordings = new Recordings(this, id);
    new UsersElsewhere(this);
    Groups groups = new Groups(this);
    keepMeetings();
    phone = new Phone(this);
    new TeamChat(this);
    new Tasks(this);
    new ContactCenter(this);
    new Scim(this);
    new ScimGroups(this, groups);
  }

  private void keepMeetings() {
    Scheduled meetings = new Scheduled(this, "meeting", FIRST_MEETING, 2);
    Scheduled webinars = new Scheduled(this, "webinar", FIRST_WEBINAR, 5);
    new Webinars(this, webinars.registrations());
    Summaries summaries = new Summaries(this);
    List<Consumer<Stored>> sequels = List.of(recordings::addIfWanted, summaries::addIfWanted);
    PastMeetings pastMeetings = new PastMeetings(this, meetings, sequels);
    PastMeetings pastWebinars = new PastMeetings(this, webinars, sequels);
    new UpcomingEvents(this, meetings.kind(), webinars.kind());
    new Reports(this, pastMeetings.instances(), pastWebinars.instances());
    new RecordingAccess(this);
    Invitations.offer(this);
    TspAccounts.keep(this);
    TrackingFields.keep(this);
    Samples.offer(this);
  }

  /** Adds people until the account has this many users. */
  public synchronized void fillUsersUpTo(int count) {
    people.fillUpTo(count);
  }

  /**
   * Adds a recorded call of a user to that number.
   *
   * @return its id in the call history, or empty when there is no such user
   */
  public synchronized Optional<String> addCall(String user, String number) {
    return people.find(user).map(each -> phone.addCall(each, number).id());
  }

  /** Sets where it is reached: scheme, host and port. */
  public synchronized void servedAt(String origin) {
    this.origin = origin;
  }

  /** Who is told of what changes, in this account and in its sub accounts. */
  public WebhookQueue webhooks() {
    return webhooks;
  }

  /**
   * The answer from memory, or empty for an operation that nothing is remembered for and that is
   * about nothing that does not exist.
   */
  public synchronized Optional<Answer> answer(ApiCall call) {
    return of(call.account()).own(call);
  }

  /** The file of a recording, to whom its token or one of the account's belongs. */
  public synchronized Optional<Answer> download(String file, String token, boolean isAccountToken) {
    return recordings
        .download(file, token, isAccountToken)
        .or(
            () ->
                subAccounts.values().stream()
                    .flatMap(each -> each.download(file, token, isAccountToken).stream())
                    .findFirst());
  }

  @Override
  public void close() {
    webhooks.close();
  }

  /** The sub account of that id, or this one where none is named. */
  AccountState of(@Nullable String subAccount) {
    return subAccount == null ? this : subAccounts.computeIfAbsent(subAccount, this::newSubAccount);
  }

  private AccountState newSubAccount(String id) {
    AccountState account = new AccountState(id, webhooks);
    account.origin = origin;
    return account;
  }

  private Optional<Answer> own(ApiCall call) {
    String key = call.operation().http() + ' ' + call.operation().path().shape();
    @Nullable Route route = routes.get(key);
    return route == null
        ? grounds.refusal(call, shelves)
        : Optional.of(route.follow(call, shelves));
  }

  /** Keeps things of a kind from now on, with the routes of its row. */
  Crud keep(Kind kind) {
    shelves.put(kind.name(), new Shelf(kind));
    Crud crud = new Crud(this, kind);
    kind.routes().forEach((route, verb) -> on(route, crud.act(verb)));
    return crud;
  }

  /** Keeps what each thing has one of, with the routes of its row. */
  Settings keepOneEach(Kind kind) {
    shelves.put(kind.name(), new Shelf(kind));
    Settings settings = new Settings(this, kind);
    kind.routes().forEach((route, verb) -> on(route, settings.act(verb)));
    return settings;
  }

  /** Acts on a route that no row describes, or otherwise than its row does. */
  void on(String route, Act act) {
    on(route, act, Absence.USUAL);
  }

  /** The same with an answer of its own where something in the path does not exist. */
  void on(String route, Act act, Absence absence) {
    routes.put(Route.shape(route), new Route(route, act, absence));
  }

  /** Below a path, too, what no route is for is about nothing that does not exist. */
  void below(String path) {
    below(path, Absence.USUAL);
  }

  /** The same with an error of its own. */
  void below(String path, Absence absence) {
    grounds.add(path, absence);
  }

  /** What is answered from memory: HTTP methods and paths, without the names of variables. */
  public Set<String> routes() {
    return Set.copyOf(routes.keySet());
  }

  Shelf shelf(Kind kind) {
    return Objects.requireNonNull(shelves.get(kind.name()), kind.name());
  }

  People people() {
    return people;
  }

  Announcer announcer() {
    return announcer;
  }

  String origin() {
    return origin;
  }

  void tell(String event, Stored subject) {
    announcer.tell(event, subject);
  }

  /** The properties of a thing, with what belongs to it counted. */
  JsonObject current(Stored stored) {
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
  void remove(Stored stored) {
    for (Shelf shelf : shelves.values()) {
      List<Stored> children = shelf.of(stored);
      children.forEach(this::remove);
      shelf.removeIf(each -> each.equals(stored) || isMembershipOf(each, stored));
    }
  }

  /** A thing with all that belongs to it, to be put back after it was removed. */
  List<Stored> whole(Stored stored) {
    List<Stored> whole = new ArrayList<>(List.of(stored));
    for (Shelf shelf : shelves.values()) {
      shelf.of(stored).forEach(each -> whole.addAll(whole(each)));
    }
    return whole;
  }

  void putBack(List<Stored> whole) {
    whole.forEach(each -> shelf(each.kind()).put(each));
  }

  /** A membership goes with its member, but a member does not go with a membership. */
  private static boolean isMembershipOf(Stored other, Stored stored) {
    return stored.kind() == People.USER && other.id().equals(stored.id());
  }
}
