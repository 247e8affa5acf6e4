package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.state.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what Zoom refuses of the rule by which a meeting, or a webinar, is to recur, beyond what
 * its document says of single values.
 */
final class RecurrenceCheck {
  /** The longest interval of days, weeks and months. */
  private static final List<Integer> OF_MEETINGS = List.of(99, 50, 10);

  private static final List<Integer> OF_WEBINARS = List.of(90, 12, 3);

  private final JsonObject rule;
  private final Map<String, String> problems = new LinkedHashMap<>();

  private RecurrenceCheck(JsonObject rule) {
    this.rule = rule;
  }

  /** The error for a request with such a rule; empty where all is well, or nothing recurs. */
  static Optional<Answer> refusal(JsonObject body, String name) {
    JsonObject rule = Json.object(body, "recurrence");
    RecurrenceCheck check = new RecurrenceCheck(rule);
    check.find(name.equals("meeting") ? OF_MEETINGS : OF_WEBINARS);
    return check.problems.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ZoomErrors.invalid("The " + name + " cannot recur like this.", check.problems));
  }

  private void find(List<Integer> intervals) {
    within("end_times", 0, Recurrence.MOST);
    within("monthly_day", 1, 31);
    int type = number("type", 1);
    within("repeat_interval", 1, intervals.get(Math.max(1, Math.min(3, type)) - 1));
    if (has("end_times") && has("end_date_time")) {
      problem("end_times", "is not for a rule that has an end_date_time.");
    }
    if (has("monthly_week") != has("monthly_week_day")) {
      problem(has("monthly_week") ? "monthly_week_day" : "monthly_week", "is missing.");
    }
  }

  private void within(String name, int least, int most) {
    int number = number(name, least);
    if (number < least || number > most) {
      problem(name, "is not within " + least + " and " + most + ".");
    }
  }

  private int number(String name, int usual) {
    return has(name) ? rule.get(name).getAsInt() : usual;
  }

  private boolean has(String name) {
    return Recurrence.has(rule, name);
  }

  private void problem(String name, String text) {
    problems.put("recurrence." + name, text);
  }
}
