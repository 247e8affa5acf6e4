package io.github.zoomjava.testkit.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The token of a next page: where it starts and, as a fingerprint, the list and filters it belongs
 * to. It is plain Base64 behind a plus, so a client that forgets to encode it is found out.
 */
final class PageToken {
  private PageToken() {}

  static String at(int start, PageRequest request) {
    byte[] text = (start + ":" + fingerprint(request)).getBytes(StandardCharsets.UTF_8);
    return "+" + Base64.getEncoder().encodeToString(text);
  }

  /** Where the page starts that a token is for; empty when it is not for this list. */
  static OptionalInt start(String token, PageRequest request) {
    try {
      byte[] bytes = Base64.getDecoder().decode(token.substring(1));
      String text = new String(bytes, StandardCharsets.UTF_8);
      int start = Integer.parseInt(text.substring(0, Math.max(0, text.indexOf(':'))));
      return token.equals(at(start, request)) ? OptionalInt.of(start) : OptionalInt.empty();
    } catch (IllegalArgumentException notOurs) {
      return OptionalInt.empty();
    }
  }

  private static String fingerprint(PageRequest request) {
    ApiCall call = request.call();
    Map<String, List<String>> filters = new TreeMap<>(call.query());
    filters.remove(request.page().requestToken());
    String list = call.operation().id() + call.account() + call.path() + filters;
    return Integer.toHexString(list.hashCode());
  }
}
