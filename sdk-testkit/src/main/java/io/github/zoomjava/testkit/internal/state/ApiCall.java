package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that its operation allows.
 *
 * @param operation the operation
 * @param path the decoded values of the path's variables in the order of the path
 * @param query the decoded query
 * @param body the JSON object that was sent, empty where there was none
 * @param account the sub account it is for; null for the account of the token
 * @param now when it came
 * @param taken the times of the query as Zoom takes them, by parameter
 */
public record ApiCall(
    OperationSpec operation,
    List<String> path,
    Map<String, List<String>> query,
    JsonObject body,
    @Nullable String account,
    Instant now,
    Map<String, String> taken) {

  /** A call whose times are not looked at yet. */
  public ApiCall(
      OperationSpec operation,
      List<String> path,
      Map<String, List<String>> query,
      JsonObject body,
      @Nullable String account,
      Instant now) {
    this(operation, path, query, body, account, now, Map.of());
  }

  /** The same call with the times that Zoom takes. */
  public ApiCall taking(Map<String, String> times) {
    return new ApiCall(operation, path, query, body, account, now, times);
  }

  /** The first value of a query parameter, of a time as Zoom takes it, or the fallback. */
  public String query(String name, String fallback) {
    if (taken.containsKey(name)) {
      return taken.get(name);
    }
    return query.containsKey(name) ? query.get(name).get(0) : fallback;
  }

  /** The day on which it came. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** The schema of the JSON answer. */
  public Schema answerSchema() {
    return Objects.requireNonNull(
        operation.response().schema(), () -> operation.id() + " answers no JSON");
  }
}
