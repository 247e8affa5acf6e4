package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything in which a request contradicts its operation. */
public final class RequestCheck {
  private RequestCheck() {}

  /** What contradicts, in words, or an empty list. */
  public static List<String> faults(
      Match match,
      Map<String, List<String>> query,
      Map<String, String> headers,
      IncomingBody body) {
    List<String> faults = new ArrayList<>(match.encodingFaults());
    QueryCheck.check(match.operation(), query, faults);
    HeaderCheck.check(match.operation(), headers, faults);
    BodyCheck.check(match.operation(), body, faults);
    return faults;
  }
}
