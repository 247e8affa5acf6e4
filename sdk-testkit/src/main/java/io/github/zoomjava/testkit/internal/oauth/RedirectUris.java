package io.github.zoomjava.testkit.internal.oauth;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the general app lets users be sent back to; anywhere, unless it names some. */
final class RedirectUris {
  private static final Pattern LOOPBACK = Pattern.compile("(http://127\\.0\\.0\\.1)(:\\d+)?(/.*)?");

  private volatile @Nullable List<String> allowed;

  void allowOnly(List<String> uris) {
    allowed = uris;
  }

  /**
   * Returns whether a request may name that one; native apps, which use PKCE, choose a port each
   * time.
   */
  boolean allow(String uri, Challenge challenge) {
    @Nullable List<String> known = allowed;
    return known == null
        || known.contains(uri)
        || (!challenge.isMissing()
            && LOOPBACK.matcher(uri).matches()
            && known.stream().anyMatch(each -> withoutPort(each).equals(withoutPort(uri))));
  }

  private static String withoutPort(String uri) {
    return LOOPBACK.matcher(uri).replaceFirst("$1$3");
  }
}
