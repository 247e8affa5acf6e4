package io.github.zoomjava.core.auth;

/**
 * Checks of values that people copy from the pages of Zoom's Marketplace, and may forget to, or
 * copy too much of.
 */
final class Given {

  private Given() {}

  static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " is blank; copy it from the app's page on Zoom's Marketplace");
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " begins or ends with a blank or a line end; take that away, wherever it is read");
    }
    return value;
  }
}
