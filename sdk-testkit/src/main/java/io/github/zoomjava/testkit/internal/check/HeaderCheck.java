package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the headers of a request against those its operation takes; others are nobody's business.
 */
final class HeaderCheck {
  private HeaderCheck() {}

  static void check(OperationSpec operation, Map<String, String> headers, List<Finding> faults) {
    for (ParameterSpec parameter : operation.headerParameters()) {
      boolean there = headers.containsKey(parameter.name().toLowerCase(Locale.ROOT));
      if (parameter.required() && !there) {
        faults.add(
            Finding.elsewhere("the header " + parameter.name() + " is required and missing"));
      }
    }
  }
}
