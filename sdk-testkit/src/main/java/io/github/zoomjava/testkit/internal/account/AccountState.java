package io.github.zoomjava.testkit.internal.account;

import io.github.zoomjava.testkit.internal.account.chat.TeamChat;
import io.github.zoomjava.testkit.internal.account.meetings.Meetings;
import io.github.zoomjava.testkit.internal.account.people.Groups;
import io.github.zoomjava.testkit.internal.account.people.People;
import io.github.zoomjava.testkit.internal.account.people.Scim;
import io.github.zoomjava.testkit.internal.account.people.ScimGroups;
import io.github.zoomjava.testkit.internal.account.people.UsersElsewhere;
import io.github.zoomjava.testkit.internal.account.phone.Phone;
import io.github.zoomjava.testkit.internal.account.work.ContactCenter;
import io.github.zoomjava.testkit.internal.account.work.Tasks;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.hook.WebhookQueue;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the account and its sub accounts remember between requests. One request at a time reads or
 * changes it.
 */
public final class AccountState implements AutoCloseable {
  private static final String MAIN_ACCOUNT = "fake-account";

  private final Map<String, AccountState> subAccounts = new HashMap<>();
  private final WebhookQueue webhooks;
  private final InstantSource time;
  private final Memory memory;
  private final People people;
  private final Meetings meetings;
  private final Phone phone;

  /** An account with its owner as the only user, in which what happens has that time. */
  public AccountState(InstantSource time) {
    this(MAIN_ACCOUNT, new WebhookQueue(), time);
  }

  private AccountState(String id, WebhookQueue webhooks, InstantSource time) {
    this.webhooks = webhooks;
    this.time = time;
    memory = new Memory(id, webhooks, this::owner, time);
    people = new People(memory);
    new UsersElsewhere(memory);
    Groups groups = new Groups(memory, people);
    meetings = new Meetings(memory, id, this::memoryOf);
    phone = new Phone(memory, people);
    new TeamChat(memory, people);
    new Tasks(memory, people);
    new ContactCenter(memory, people);
    new Scim(memory, people);
    new ScimGroups(memory, people, groups);
  }

  private Stored owner() {
    return people.owner();
  }

  /** Adds people until the account has this many users. */
  public synchronized void fillUsersUpTo(int count) {
    people.fillUpTo(count);
  }

  /**
   * Adds a recorded call of a user to that number, which has just ended.
   *
   * @return its id in the call history, or empty when there is no such user
   */
  public synchronized Optional<String> addCall(String user, String number) {
    return addCall(user, number, memory.now().minus(Phone.CALL_LENGTH));
  }

  /** The same for a call that began at that time, in whole seconds. */
  public synchronized Optional<String> addCall(String user, String number, Instant start) {
    Instant end = start.plus(Phone.CALL_LENGTH);
    if (end.isAfter(memory.now())) {
      throw new IllegalArgumentException(
          "A call from " + start + " to " + end + " is not over at " + memory.now());
    }
    return people.find(user).map(each -> phone.addCall(each, number, start).id());
  }

  /** Sets where it is reached: scheme, host and port. */
  public synchronized void servedAt(String origin) {
    memory.servedAt(origin);
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
    return of(call.account()).memory.answer(call);
  }

  /** The file of a recording, to whom its token or one of the account's belongs. */
  public synchronized Optional<Answer> download(String file, String token, boolean isAccountToken) {
    return meetings
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
  private AccountState of(@Nullable String subAccount) {
    return subAccount == null ? this : subAccounts.computeIfAbsent(subAccount, this::newSubAccount);
  }

  private AccountState newSubAccount(String id) {
    AccountState account = new AccountState(id, webhooks, time);
    account.memory.servedAt(memory.origin());
    return account;
  }

  private Memory memoryOf(String subAccount) {
    return of(subAccount).memory;
  }

  /** What is answered from memory: HTTP methods and paths, without the names of variables. */
  public Set<String> routes() {
    return memory.routes();
  }
}
