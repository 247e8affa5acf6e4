package io.github.zoomjava.it.original;

import com.atlassian.oai.validator.report.ValidationReport;

/**
 * What a document has against a request.
 *
 * @param operation method and path in the document, {@code GET /users/{userId}}
 * @param message the validator's message, without the positions in lists
 */
record Refusal(String operation, String message) {
  static Refusal of(String operation, ValidationReport.Message message) {
    String text = message.getKey() + " " + message.getMessage() + " " + message.getAdditionalInfo();
    return new Refusal(operation, text.replaceAll("\\s+", " ").replaceAll("/\\d+(?=[/'])", "/*"));
  }

  @Override
  public String toString() {
    return operation + ": " + message;
  }
}
