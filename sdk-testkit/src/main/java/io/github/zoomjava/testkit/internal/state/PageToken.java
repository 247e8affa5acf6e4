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
  private static final String TOKEN = "next_page_token";

  private PageToken() {}

  static String at(int start, ApiCall call) {
    byte[] text = (start + ":" + fingerprint(call)).getBytes(StandardCharsets.UTF_8);
    return "+" + Base64.getEncoder().encodeToString(text);
  }

  /** Where the page starts that a call asks for; empty when its token is not for this list. */
  static OptionalInt start(ApiCall call, int pageSize) {
    String token = call.query(TOKEN, "");
    try {
      if (token.isEmpty()) {
        int number = Integer.parseInt(call.query("page_number", "1"));
        return OptionalInt.of((Math.max(1, number) - 1) * pageSize);
      }
      byte[] bytes = Base64.getDecoder().decode(token.substring(1));
      String text = new String(bytes, StandardCharsets.UTF_8);
      int start = Integer.parseInt(text.substring(0, Math.max(0, text.indexOf(':'))));
      return token.equals(at(start, call)) ? OptionalInt.of(start) : OptionalInt.empty();
    } catch (IllegalArgumentException notOurs) {
      return OptionalInt.empty();
    }
  }

  private static String fingerprint(ApiCall call) {
    Map<String, List<String>> filters = new TreeMap<>(call.query());
    filters.remove(TOKEN);
    String list = call.operation().id() + call.account() + call.path() + filters;
    return Integer.toHexString(list.hashCode());
  }
}
