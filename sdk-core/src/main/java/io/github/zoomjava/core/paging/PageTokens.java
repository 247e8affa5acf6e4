package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.error.RepeatedPageTokenException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the tokens of one run through a list, and refuses to run in circles. */
final class PageTokens {

  private final Set<String> seen = new HashSet<>();

  /** The token that asks for the page after this one, or null at the end. */
  @Nullable String after(Page<?> page) {
    String token = page.nextPageToken();
    if (token == null || token.isEmpty()) {
      return null;
    }
    if (!seen.add(token)) {
      throw new RepeatedPageTokenException(seen.size());
    }
    return token;
  }
}
