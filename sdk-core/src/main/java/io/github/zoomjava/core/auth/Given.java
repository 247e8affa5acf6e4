package io.github.zoomjava.core.auth;

/** What people copy from the pages of Zoom's Marketplace, and may forget to. */
final class Given {

  private Given() {}

  static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " is blank; copy it from the app's page on Zoom's Marketplace");
    }
    return value;
  }
}
