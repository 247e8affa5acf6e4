package io.github.zoomjava.testkit.internal.window;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.index.WindowSpec;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times that a call asks for, as Zoom takes them: completed, cut, or refused. */
public final class Windows {
  private final ApiCall call;
  private final ZoneId zone;
  private final Map<String, AskedTime> times = new LinkedHashMap<>();
  private Optional<Answer> refusal = Optional.empty();

  private Windows(ApiCall call) {
    this.call = call;
    this.zone = zone(call);
  }

  /** Reads them; all that is sent is a time, or it is left out. */
  public static Windows of(ApiCall call) {
    Windows windows = new Windows(call);
    call.operation().windows().forEach(windows::add);
    return windows;
  }

  /** The error of a time that Zoom does not take. */
  public Optional<Answer> refusal() {
    return refusal;
  }

  /** The call with the times as Zoom takes them. */
  public ApiCall call() {
    Map<String, String> texts = new LinkedHashMap<>();
    times.forEach((name, time) -> texts.put(name, time.text()));
    return call.taking(texts);
  }

  /**
   * The answer with the times that were taken, where it tells them; without them where none was.
   */
  public Answer tell(Answer answer) {
    if (!(answer.json() instanceof JsonObject json)
        || call.operation().response().schema() == null) {
      return answer;
    }
    JsonObject told = new JsonObject();
    json.asMap().forEach(told::add);
    for (WindowSpec window : call.operation().windows()) {
      tell(told, window.from(), false);
      if (window.to() != null) {
        tell(told, window.to(), true);
      }
    }
    return told.equals(json) ? answer : Answer.json(answer.status(), told).with(answer.headers());
  }

  private void tell(JsonObject answer, String name, boolean isEnd) {
    @Nullable Schema property = call.answerSchema().properties().get(name);
    @Nullable AskedTime time = times.get(name);
    if (property != null && answer.has(name)) {
      if (time == null) {
        answer.remove(name);
      } else {
        answer.addProperty(name, time.text(property, isEnd));
      }
    }
  }

  private void add(WindowSpec spec) {
    AskedWindow window =
        new AskedWindow(
            spec,
            call.now().atZone(zone),
            asked(spec.from()),
            spec.to() == null ? null : asked(spec.to()));
    boolean replaced = spec.unless() != null && !call.query(spec.unless(), "").isEmpty();
    if (!replaced) {
      window.complete(takesDays(spec.from()));
    }
    refusal = refusal.or(window::refusal);
    window.from().ifPresent(time -> times.put(spec.from(), time));
    window.to().filter(time -> spec.to() != null).ifPresent(time -> times.put(spec.to(), time));
  }

  private @Nullable AskedTime asked(String name) {
    return AskedTime.read(call.query(name, ""), zone).orElse(null);
  }

  private boolean takesDays(String name) {
    return call.operation().queryParameters().stream()
        .filter(each -> each.name().equals(name))
        .map(ParameterSpec::schema)
        .anyMatch(each -> each.format().equals("date") || each.timeForms().contains("date"));
  }

  /** Times are in UTC unless the query names a zone. */
  private static ZoneId zone(ApiCall call) {
    String name =
        Stream.of("timezone", "time_zone")
            .map(each -> call.query(each, ""))
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("UTC");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
