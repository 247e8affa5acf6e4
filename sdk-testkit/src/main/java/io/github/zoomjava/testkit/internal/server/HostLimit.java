package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.RateLimits;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Meetings and webinars may be created and changed 100 times a day for each host, counted over all
 * of them from midnight to midnight UTC.
 */
final class HostLimit {
  private static final int PER_DAY = 100;
  private static final Set<String> CREATING =
      Set.of("POST /users/{}/meetings", "POST /users/{}/webinars");
  private static final Set<String> CHANGING = Set.of("PATCH /meetings/{}", "PATCH /webinars/{}");

  private final OperationIndex index;
  private final AccountState state;
  private final Map<String, Integer> spent = new HashMap<>();
  private LocalDate today = LocalDate.MIN;

  HostLimit(OperationIndex index, AccountState state) {
    this.index = index;
    this.state = state;
  }

  /** The refusal of a call that its host has no budget for; a call that passes counts. */
  Optional<Answer> refusal(ApiCall call, Instant now) {
    return host(call)
        // Two accounts may know different people by one id.
        .filter(host -> !spend(call.account() + ' ' + host, now))
        .map(host -> RateLimits.perUser());
  }

  private synchronized boolean spend(String host, Instant now) {
    LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!date.equals(today)) {
      today = date;
      spent.clear();
    }
    return spent.merge(host, 1, Integer::sum) <= PER_DAY;
  }

  /** Who pays for a call: "me", an address and an id are one and the same host. */
  private Optional<String> host(ApiCall call) {
    String path = call.operation().path().shape();
    String operation = call.operation().http() + ' ' + path;
    if (CREATING.contains(operation)) {
      return read(call, "/users/", "id").or(() -> Optional.of(call.path().get(0)));
    }
    return CHANGING.contains(operation)
        ? read(call, path.substring(0, path.indexOf('{')), "host_id")
        : Optional.empty();
  }

  /** Asks the account as a client would; nothing if there is no such user or meeting. */
  private Optional<String> read(ApiCall call, String folder, String property) {
    return index
        .match("GET", folder + "x", Map.of(), "")
        .map(Match::operation)
        .flatMap(
            get ->
                state.answer(
                    new ApiCall(
                        get, call.path(), Map.of(), new JsonObject(), call.account(), call.now())))
        .filter(answer -> answer.status() == 200)
        .map(answer -> Objects.requireNonNull(answer.json()).getAsJsonObject())
        .filter(shown -> shown.has(property))
        .map(shown -> shown.get(property).getAsString());
  }
}
