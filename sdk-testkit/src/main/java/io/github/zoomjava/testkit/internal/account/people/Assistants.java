package io.github.zoomjava.testkit.internal.account.people;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Pages;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.stream.Stream;

/** Who schedules meetings for whom: the assistants of a user, to whom the user is a scheduler. */
final class Assistants {
  private static final Kind ASSISTANT =
      Kind.named("assistant")
          .at("/users/{user}/assistants", Verb.LIST)
          .alsoBy("email")
          .missing(404, 1001);

  private final Memory memory;

  Assistants(Memory memory, People people) {
    this.memory = memory;
    Members assistants = new Members(memory, people, ASSISTANT, "assistants");
    memory.on("POST /users/{user}/assistants", assistants::add);
    memory.on("DELETE /users/{user}/assistants", this::removeAssistants);
    memory.on("DELETE /users/{user}/assistants/{assistant}", assistants::remove);
    memory.on("GET /users/{user}/schedulers", this::listSchedulers);
    memory.on("DELETE /users/{user}/schedulers", this::removeSchedulers);
    memory.on("DELETE /users/{user}/schedulers/{user}", this::removeScheduler);
  }

  private Answer removeAssistants(Visit visit) {
    memory.shelf(ASSISTANT).of(visit.target()).forEach(memory::remove);
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
    tasks.forEach(memory::remove);
    return visit.done();
  }

  /** A user as the assistant of others. */
  private List<Stored> tasksOf(Stored user) {
    return memory.shelf(ASSISTANT).all().filter(each -> each.id().equals(user.id())).toList();
  }
}
