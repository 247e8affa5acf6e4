package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zoomjava.core.event.SampleEvents.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventHandlersTest {

  private final List<String> called = new ArrayList<>();
  private final EventReader reader = EventReader.of(List.of(new SampleEvents("house")));

  @Test
  void callsTheHandlerOfTheType() {
    EventHandlers handlers =
        builder()
            .on(Door.class, door -> called.add("door " + door.id()))
            .on(AppDeauthorized.class, note("app"))
            .build();

    handle(handlers, "{\"event\":\"door.opened\",\"id\":17}");

    assertThat(called).containsExactly("door 17");
  }

  @Test
  void refusesAHandlerForATypeThatNoMessageBecomes() {
    EventHandlers.Builder foreign = EventHandlers.builder(EventReader.of(List.of()));
    foreign.on(Door.class, note("door"));

    assertThatThrownBy(foreign::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(Door.class.getName(), "EventReader.of");
    assertThatThrownBy(builder().on(ZoomEvent.class, note("any"))::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(ZoomEvent.class.getName());
  }

  @Test
  void takesHandlersOfTheTypesThatTheCoreHas() {
    EventHandlers handlers =
        EventHandlers.builder(EventReader.of(List.of()))
            .on(AppDeauthorized.class, note("app"))
            .on(UnknownEvent.class, note("unknown"))
            .build();

    handle(handlers, "{\"event\":\"app_deauthorized\"}");
    handle(handlers, "{\"event\":\"moon.risen\"}");

    assertThat(called).containsExactly("app", "unknown");
  }

  @Test
  void readsMessagesForTheirDriftListener() {
    EventHandlers handlers =
        builder()
            .onFamily("house", note("house"))
            .driftListener(drift -> called.add(drift.operation() + " " + drift.jsonPath()))
            .build();

    handle(handlers, "{\"event\":\"door.opened\",\"event_ts\":0.5}");

    assertThat(called).containsExactly("door.opened $.event_ts", "house");
  }

  @Test
  void callsTheHandlerOfTheName() {
    EventHandlers handlers =
        builder()
            .on("door.opened", note("opened"))
            .on("door.closed", note("closed"))
            .on("moon.risen", note("moon"))
            .build();

    handle(handlers, "{\"event\":\"door.closed\"}");
    handle(handlers, "{\"event\":\"moon.risen\"}");

    assertThat(called).containsExactly("closed", "moon");
  }

  @Test
  void callsTheHandlerOfEitherNameForBothNamesOfOneEvent() {
    EventHandlers handlers =
        builder()
            .on("door.open", note("other name"))
            .on("door.opened", note("main name"))
            .on("door.closed", note("another event"))
            .build();

    handle(handlers, "{\"event\":\"door.open\"}");
    handle(handlers, "{\"event\":\"door.opened\"}");

    assertThat(called).containsExactly("other name", "main name", "other name", "main name");
  }

  @Test
  void callsTheHandlerOfANameThatHasBlanksAndADotBehind() {
    EventHandlers handlers =
        builder().on("moon.risen", note("name")).onPrefix("moon.", note("prefix")).build();

    handle(handlers, "{\"event\":\" moon.risen. \"}");

    assertThat(called).containsExactly("name", "prefix");
  }

  @Test
  void callsTheHandlerOfThePrefix() {
    EventHandlers handlers = builder().onPrefix("moon.", note("moon")).build();

    handle(handlers, "{\"event\":\"moon.risen\"}");
    handle(handlers, "{\"event\":\"moonlight.seen\"}");
    handle(handlers, "{\"event\":17}");
    handle(handlers, "{}");

    assertThat(called).containsExactly("moon");
  }

  @Test
  void callsTheHandlerOfTheFamily() {
    EventHandlers handlers =
        builder().onFamily("house", note("house")).onFamily("core", note("core")).build();

    handle(handlers, "{\"event\":\"door.opened.\"}");
    handle(handlers, "{\"event\":\"app_deauthorized\"}");
    handle(handlers, "{\"event\":\"moon.risen\"}");

    assertThat(called).containsExactly("house", "core");
  }

  @Test
  void callsTheHandlerOfUnknownEvents() {
    EventHandlers handlers = builder().on(UnknownEvent.class, note("unknown")).build();

    handle(handlers, "{\"event\":\"moon.risen\"}");
    handle(handlers, "no JSON");
    handle(handlers, "{\"event\":\"door.opened\"}");

    assertThat(called).containsExactly("unknown", "unknown");
  }

  @Test
  void callsAllHandlersThatFitInTheirOrder() {
    EventHandlers handlers =
        builder()
            .onFamily("house", note("1"))
            .on(Door.class, note("2"))
            .onPrefix("door.", note("3"))
            .on("door.opened", note("4"))
            .on(Door.class, note("5"))
            .otherwise(note("otherwise"))
            .build();

    handle(handlers, "{\"event\":\"door.opened\"}");

    assertThat(called).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void callsOtherwiseOnlyWhereNothingFits() {
    EventHandlers handlers =
        builder()
            .otherwise(note("otherwise 1"))
            .on(Door.class, note("door"))
            .otherwise(note("otherwise 2"))
            .build();

    handle(handlers, "{\"event\":\"door.opened\"}");
    handle(handlers, "{\"event\":\"moon.risen\"}");

    assertThat(called).containsExactly("door", "otherwise 1", "otherwise 2");
  }

  @Test
  void callsNobodyWhereNobodyAsked() {
    assertThatCode(() -> handle(builder().build(), "{\"event\":\"door.opened\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void callsTheOthersWhenOneFailsAndThrowsThen() {
    EventHandlers handlers =
        builder()
            .on(Door.class, failing("one"))
            .on(Door.class, note("called"))
            .onPrefix("door.", failing("two"))
            .build();

    Throwable failure = catchThrowable(() -> handle(handlers, "{\"event\":\"door.opened\"}"));

    assertThat(called).containsExactly("called");
    assertThat(failure).hasMessage("one");
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0]).hasMessage("two");
  }

  @Test
  void callsTheOthersWhenTwoThrowTheSame() {
    IllegalStateException same = new IllegalStateException("same");
    Consumer<ZoomEvent> failing =
        event -> {
          throw same;
        };
    EventHandlers handlers =
        builder()
            .on(Door.class, failing)
            .on(Door.class, failing)
            .on(Door.class, note("called"))
            .build();

    Throwable failure = catchThrowable(() -> handle(handlers, "{\"event\":\"door.opened\"}"));

    assertThat(failure).isSameAs(same);
    assertThat(called).containsExactly("called");
  }

  @Test
  void changesNoMoreOnceItIsBuilt() {
    EventHandlers.Builder builder = builder().on(Door.class, note("before"));
    EventHandlers handlers = builder.build();
    builder.on(Door.class, note("after")).onPrefix("door.", note("after"));

    handle(handlers, "{\"event\":\"door.opened\"}");

    assertThat(called).containsExactly("before");
  }

  private void handle(EventHandlers handlers, String json) {
    handlers.handle(handlers.reader().read(json));
  }

  private EventHandlers.Builder builder() {
    return EventHandlers.builder(reader);
  }

  private Consumer<ZoomEvent> note(String text) {
    return event -> called.add(text);
  }

  private static Consumer<ZoomEvent> failing(String message) {
    return event -> {
      throw new IllegalStateException(message);
    };
  }
}
