package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.check.Finding;
import io.github.zoomjava.testkit.internal.check.RequestCheck;
import io.github.zoomjava.testkit.internal.fault.Troubles;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.oauth.AccessTokens;
import io.github.zoomjava.testkit.internal.oauth.Grant;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.window.Windows;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers the operations of the index: token, scope, fault, document, account, in this order. */
final class ApiEndpoint {
  private final OperationIndex index;
  private final AccessTokens tokens;
  private final Journal journal;
  private final Account account;
  private final @Nullable AccountLimits limits;
  private final Time time;
  private final Troubles troubles = new Troubles();

  ApiEndpoint(
      OperationIndex index,
      AccessTokens tokens,
      Journal journal,
      @Nullable AccountState state,
      @Nullable AccountLimits limits,
      Time time) {
    this.index = index;
    this.tokens = tokens;
    this.journal = journal;
    this.account = new Account(index, state);
    this.limits = limits;
    this.time = time;
  }

  Troubles troubles() {
    return troubles;
  }

  Answer answer(HttpRequest request, String path) {
    Optional<Match> match =
        index.match(request.method(), path, request.query(), request.body().text());
    Answer answer = match.isPresent() ? answer(request, path, match.get()) : unknown(request, path);
    journal.record(match.map(each -> each.operation().id()).orElse(null), request, path, answer);
    return answer;
  }

  private Answer answer(HttpRequest request, String path, Match match) {
    @Nullable Grant grant = tokens.of(request.authorization());
    if (grant == null) {
      return ZoomErrors.invalidToken();
    }
    OperationSpec operation = match.operation();
    Optional<Answer> refusal = limits == null ? Optional.empty() : limits.refusal(operation);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (!grant.suffices(match.scopes())) {
      return ZoomErrors.missingScopes(match.scopes());
    }
    Instant now = time.instant();
    Supplier<Answer> ordinary = () -> ordinary(request, path, match, now);
    return troubles
        .next(operation)
        .map(trouble -> trouble.answer(operation, now, ordinary))
        .orElseGet(ordinary);
  }

  private Answer ordinary(HttpRequest request, String path, Match match, Instant now) {
    List<Finding> findings =
        RequestCheck.faults(match, request.query(), request.headers(), request.body());
    if (!findings.isEmpty()) {
      return invalid(request, path, match.operation(), findings);
    }
    ApiCall call =
        new ApiCall(
            match.operation(),
            match.path(),
            request.query(),
            jsonObject(request),
            match.account(),
            now);
    Windows windows = Windows.of(call);
    return windows.refusal().orElseGet(() -> windows.tell(account.answer(windows.call(), now)));
  }

  private Answer invalid(
      HttpRequest request, String path, OperationSpec operation, List<Finding> findings) {
    List<String> reasons = findings.stream().map(Finding::text).toList();
    journal.refuse(operation.id(), request, path, reasons);
    Map<String, String> fields = new LinkedHashMap<>();
    findings.stream()
        .filter(each -> !each.field().isEmpty())
        .forEach(each -> fields.put(each.field(), each.problem()));
    return ZoomErrors.invalid("Refused by FakeZoom: " + String.join("; ", reasons) + ".", fields);
  }

  private Answer unknown(HttpRequest request, String path) {
    String reason = new UnknownRequest(index, request.method(), path).reason();
    journal.refuse("no operation", request, path, List.of(reason));
    return ZoomErrors.error(400, 2300, "Refused by FakeZoom: " + reason + ".");
  }

  private static JsonObject jsonObject(HttpRequest request) {
    String text = request.body().text();
    boolean object =
        request.body().contentType().startsWith("application/json") && text.startsWith("{");
    return object ? JsonParser.parseString(text).getAsJsonObject() : new JsonObject();
  }
}
