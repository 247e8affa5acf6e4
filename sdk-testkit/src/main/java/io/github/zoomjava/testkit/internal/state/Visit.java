package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call whose path leads over things that exist.
 *
 * @param call the call
 * @param path the things, in the order of the path
 */
public record Visit(ApiCall call, List<Stored> path) {
  /** What the path leads to. */
  public Stored target() {
    return path.get(path.size() - 1);
  }

  /** The same where the path may lead over nothing, as that of the users of an account does. */
  public @Nullable Stored targetOrNull() {
    return path.isEmpty() ? null : target();
  }

  /** The same with another body. */
  public Visit with(JsonObject body) {
    ApiCall changed =
        new ApiCall(call.operation(), call.path(), call.query(), body, call.account(), call.now());
    return new Visit(changed, path);
  }

  public JsonObject body() {
    return call.body();
  }

  public String query(String name) {
    return call.query(name, "");
  }

  /** What a query parameter lists, repeated or with commas. */
  public List<String> ids(String name) {
    return call.query().getOrDefault(name, List.of()).stream()
        .flatMap(each -> Stream.of(each.split(",")))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** The answer of success: that object as the operation shows it, where it shows any. */
  public Answer answer(JsonObject shown) {
    ResponseSpec response = call.operation().response();
    return response.kind() == ResponseSpec.Kind.JSON
        ? Answer.json(response.status(), Projection.of(shown, call.answerSchema(), call.today()))
        : Answer.nothing(response.status());
  }

  public Answer done() {
    return answer(new JsonObject());
  }
}
