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
 */
public record ApiCall(
    OperationSpec operation,
    List<String> path,
    Map<String, List<String>> query,
    JsonObject body,
    @Nullable String account,
    Instant now) {

  /** The first value of a query parameter, or the fallback. */
  public String query(String name, String fallback) {
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
