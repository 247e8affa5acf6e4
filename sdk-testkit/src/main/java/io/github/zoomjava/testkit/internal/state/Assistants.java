package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Who schedules meetings for whom: the assistants of a user, to whom the user is a scheduler. */
final class Assistants {
  private static final Kind ASSISTANT =
      Kind.named("assistant")
          .at("/users/{user}/assistants", Verb.LIST)
          .alsoBy("email")
          .missing(404, 1001);

  private final AccountState account;

  Assistants(AccountState account) {
    this.account = account;
    Members assistants = new Members(account, ASSISTANT, "assistants");
    account.on("POST /users/{user}/assistants", assistants::add);
    account.on("DELETE /users/{user}/assistants", this::removeAssistants);
    account.on("DELETE /users/{user}/assistants/{assistant}", assistants::remove);
    account.on("GET /users/{user}/schedulers", this::listSchedulers);
    account.on("DELETE /users/{user}/schedulers", this::removeSchedulers);
    account.on("DELETE /users/{user}/schedulers/{user}", this::removeScheduler);
  }

  private Answer removeAssistants(Visit visit) {
    account.shelf(ASSISTANT).of(visit.target()).forEach(account::remove);
    return visit.done();
  }

  private Answer listSchedulers(Visit visit) {
    return Pages.of(
        visit.call(),
        tasksOf(visit.target()).stream()
            .flatMap(each -> Stream.ofNullable(each.parent()))
            .map(Stored::value)
            .toList());
  }

  private Answer removeSchedulers(Visit visit) {
    return remove(visit, tasksOf(visit.target()));
  }

  private Answer removeScheduler(Visit visit) {
    Stored scheduler = visit.target();
    return remove(
        visit,
        tasksOf(visit.path().get(0)).stream()
            .filter(each -> scheduler.equals(each.parent()))
            .toList());
  }

  private Answer remove(Visit visit, List<Stored> tasks) {
    tasks.forEach(account::remove);
    return visit.done();
  }

  /** A user as the assistant of others. */
  private List<Stored> tasksOf(Stored user) {
    return account.shelf(ASSISTANT).all().filter(each -> each.id().equals(user.id())).toList();
  }
}
