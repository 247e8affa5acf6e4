package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rate-limit class: from an extension where the document has it, otherwise from the
 * prose, which states it in nine spellings.
 */
final class ReadRateLimits implements SpecPass {
  private static final Pattern LABEL = Pattern.compile("Rate Limit Label[^`]{0,120}`([^`]+)`");
  private static final Set<String> CLASSES =
      Set.of("LIGHT", "MEDIUM", "HEAVY", "RESOURCE_INTENSIVE");

  /** The class that an operation without a label is taken for: the one in the middle. */
  private static final String DEFAULT = "MEDIUM";

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      String value = label(operation).strip().toUpperCase(Locale.ROOT).replace('-', '_');
      if (!CLASSES.contains(value)) {
        report.repaired("operation without a rate-limit class, taken as " + DEFAULT);
        operation.assume("rate-limit class");
        value = DEFAULT;
      }
      operation.node().put("x-zoom-rate-limit", value);
    }
  }

  private static String label(Operation operation) {
    String extension = operation.node().path("x-extensions").path("x-rate-limit-label").asText();
    Matcher label = LABEL.matcher(operation.description());
    return extension.isEmpty() && label.find() ? label.group(1) : extension;
  }
}
