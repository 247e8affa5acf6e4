package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The page tokens given out, and when: each lives for 15 minutes, and for its own list only. */
final class PageTokens {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final Map<String, Instant> given = new ConcurrentHashMap<>();

  /** The refusal of a call whose page token was never given out, or too long ago. */
  Optional<Answer> refusal(ApiCall call, Instant now) {
    @Nullable PageSpec page = call.operation().page();
    @Nullable String token = page == null ? null : page.asked(call.query(), call.body());
    if (page == null || !page.hasTokens() || token == null || token.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Instant since = given.get(key(call, token));
    boolean good = since != null && now.isBefore(since.plus(LIFE));
    return good ? Optional.empty() : Optional.of(ZoomErrors.stalePageToken());
  }

  /** Remembers the token of the next page, if the answer holds one. */
  void remember(ApiCall call, Answer answer, Instant now) {
    @Nullable PageSpec page = call.operation().page();
    if (page == null || !page.hasTokens() || answer.status() != 200) {
      return;
    }
    if (answer.json() instanceof JsonObject body
        && body.get(page.responseToken()) instanceof JsonPrimitive token) {
      given.put(key(call, token.getAsString()), now);
    }
  }

  private static String key(ApiCall call, String token) {
    return call.operation().id() + call.account() + call.path() + token;
  }
}
