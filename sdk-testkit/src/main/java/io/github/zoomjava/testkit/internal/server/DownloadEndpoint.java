package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.oauth.AccessTokens;
import org.jspecify.annotations.Nullable;

/** Gives out the files of recordings, to whoever has a token for them. */
final class DownloadEndpoint {
  static final String PATH = "/rec/download/";

  private final AccessTokens tokens;
  private final Journal journal;
  private final @Nullable AccountState state;

  DownloadEndpoint(AccessTokens tokens, Journal journal, @Nullable AccountState state) {
    this.tokens = tokens;
    this.journal = journal;
    this.state = state;
  }

  Answer answer(HttpRequest request) {
    String file = request.path().substring(PATH.length());
    String bearer = request.authorization();
    String token = AccessTokens.tokenIn(bearer);
    Answer unknown = ZoomErrors.error(404, 3301, "The fake account has no such file.");
    Answer answer =
        state == null
            ? unknown
            : state.download(file, token, tokens.of(bearer) != null).orElse(unknown);
    if (answer.status() == 200) {
      answer = ByteRange.of(answer, request.headers());
    }
    journal.record(null, request, request.path(), answer);
    return answer;
  }
}
