package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything in which a request contradicts its operation. */
public final class RequestCheck {
  private RequestCheck() {}

  /** What contradicts, in words, or an empty list. */
  public static List<Finding> faults(
      Match match,
      Map<String, List<String>> query,
      Map<String, String> headers,
      IncomingBody body) {
    List<Finding> faults = new ArrayList<>();
    match.encodingFaults().forEach(each -> faults.add(Finding.elsewhere(each)));
    QueryCheck.check(match.operation(), query, faults);
    HeaderCheck.check(match.operation(), headers, faults);
    BodyCheck.check(match.operation(), body, faults);
    return faults;
  }
}
