package io.github.zoomjava.testkit.internal.account.work;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.state.Days;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which tasks a list is asked for, and in which order. */
final class TaskFilter {
  private static final List<String> PRIORITIES = List.of("Low", "Medium", "High", "Highest");
  private static final List<String> EXACT = List.of("status", "starred", "source_type", "unread");

  private final ApiCall call;

  private TaskFilter(ApiCall call) {
    this.call = call;
  }

  static TaskFilter of(ApiCall call) {
    return new TaskFilter(call);
  }

  Stream<JsonObject> narrowed(Stream<Stored> tasks) {
    Stream<JsonObject> narrowed = tasks.map(Stored::value).filter(this::isAskedFor);
    String order = call.query("sort_by", "");
    if (order.isEmpty()) {
      return narrowed;
    }
    Comparator<JsonObject> ascending = Comparator.comparing(each -> rank(each, order));
    boolean up = !call.query("sort_asc", "true").equals("false");
    return narrowed.sorted(up ? ascending : ascending.reversed());
  }

  private boolean isAskedFor(JsonObject task) {
    return EXACT.stream().allMatch(each -> has(task, each))
        && Json.text(task, "title").contains(call.query("search_key", ""))
        && isAssigned(task)
        && new Days(call.query("due_date_start", ""), call.query("due_date_end", ""))
            .have(Json.text(task, "due_date"));
  }

  private boolean has(JsonObject task, String property) {
    String wanted = call.query(property, "");
    return wanted.isEmpty() || wanted.equals(Json.text(task, property));
  }

  private boolean isAssigned(JsonObject task) {
    String email = call.query("assignee_email", "");
    return email.isEmpty()
        || Json.objects(task, "assignees").stream().anyMatch(TaskStaff.isMeantBy(email));
  }

  private static String rank(JsonObject task, String order) {
    String value = Json.text(task, order.equals("update_time") ? "modify_time" : order);
    return order.equals("priority") ? "" + PRIORITIES.indexOf(value) : value;
  }
}
