package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.RateLimits;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.check.RequestCheck;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.state.AccountState;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Answers the operations of the index: token, fault, document, memory and sample, in this order.
 */
final class ApiEndpoint {
  private static final int PER_DAY = 30_000;

  private final OperationIndex index;
  private final AccessTokens tokens;
  private final Journal journal;
  private final @Nullable AccountState state;
  private final @Nullable AccountLimits limits;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  ApiEndpoint(
      OperationIndex index,
      AccessTokens tokens,
      Journal journal,
      @Nullable AccountState state,
      @Nullable AccountLimits limits) {
    this.index = index;
    this.tokens = tokens;
    this.journal = journal;
    this.state = state;
    this.limits = limits;
  }

  void failNext(Fault fault) {
    faults.add(fault);
  }

  Answer answer(HttpRequest request, String path) {
    Optional<Match> match =
        index.match(request.method(), path, request.query(), request.body().text());
    Answer answer = match.isPresent() ? answer(request, path, match.get()) : unknown(request, path);
    journal.record(match.map(each -> each.operation().id()).orElse(null), request, path, answer);
    return answer;
  }

  private Answer answer(HttpRequest request, String path, Match match) {
    if (!tokens.accepts(request.authorization())) {
      return ZoomErrors.invalidToken();
    }
    OperationSpec operation = match.operation();
    Optional<Answer> refusal = limits == null ? Optional.empty() : limits.refusal(operation);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    @Nullable Fault fault = faults.poll();
    if (fault != null) {
      return failure(fault, operation.rateLimit());
    }
    List<String> reasons =
        RequestCheck.faults(match, request.query(), request.headers(), request.body());
    if (!reasons.isEmpty()) {
      journal.refuse(operation.id(), request, path, reasons);
      return ZoomErrors.error(400, 300, "Refused by FakeZoom: " + String.join("; ", reasons) + ".");
    }
    JsonObject body = jsonObject(request);
    return remembered(new ApiCall(operation, match.path(), request.query(), body, match.account()))
        .orElseGet(() -> SampleAnswers.of(operation, request.query(), body))
        .with(RateLimits.headers(operation.rateLimit()));
  }

  private Optional<Answer> remembered(ApiCall call) {
    return state == null ? Optional.empty() : state.answer(call);
  }

  private static Answer failure(Fault fault, String category) {
    return switch (fault) {
      case TOO_MANY_PER_SECOND -> RateLimits.perSecond(category);
      case TOO_MANY_TODAY -> RateLimits.daily(category, PER_DAY, Instant.now());
    };
  }

  private Answer unknown(HttpRequest request, String path) {
    String reason =
        index
            .withoutTwin(request.method(), path)
            .map(each -> each.id() + " cannot be called for a sub account")
            .orElseGet(() -> unknownReason(request.method(), path));
    journal.refuse("no operation", request, path, List.of(reason));
    return ZoomErrors.error(400, 2300, "Refused by FakeZoom: " + reason + ".");
  }

  private String unknownReason(String http, String path) {
    List<String> selections = index.selectionsOf(http, path);
    if (!selections.isEmpty()) {
      return "a request to this path has to carry one of " + String.join(", ", selections);
    }
    List<String> methods = index.methodsOf(path);
    return methods.isEmpty()
        ? "no family on the class path has this path"
        : "this path knows " + String.join(", ", methods) + " only";
  }

  private static JsonObject jsonObject(HttpRequest request) {
    String text = request.body().text();
    boolean object =
        request.body().contentType().startsWith("application/json") && text.startsWith("{");
    return object ? JsonParser.parseString(text).getAsJsonObject() : new JsonObject();
  }
}
