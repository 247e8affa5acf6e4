package io.github.zoomjava.testkit.internal.oauth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The scopes that the apps have, of which a request may ask for some. */
final class Scopes {
  private volatile Grant granted = Grant.EVERYTHING;

  void grant(Grant grant) {
    granted = grant;
  }

  Grant granted() {
    return granted;
  }

  /** What an authorization asks for; all that the app has, unless it names some. */
  Grant askedFor(OAuthRequest request, Grant earlier) {
    Set<String> wanted = words(request.parameter("scope"));
    Set<String> optional = words(request.parameter("optional_scope"));
    Grant has = granted;
    if (!has.hasAll(wanted) || !has.hasAll(optional)) {
      throw OAuthRefusal.of("invalid_scope", 4711, "The app has not all of the scopes asked for");
    }
    Grant asked = wanted.isEmpty() ? has : new Grant(wanted).or(new Grant(optional));
    return request.query().containsKey("include_granted_scopes") ? asked.or(earlier) : asked;
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>(List.of(text.split(" ", -1)));
    words.remove("");
    return words;
  }
}
