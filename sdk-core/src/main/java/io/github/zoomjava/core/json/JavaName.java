package io.github.zoomjava.core.json;

/** The names of generated setters. */
final class JavaName {

  private JavaName() {}

  /** {@code user_info} to {@code userInfo}. */
  static String of(String property) {
    StringBuilder name = new StringBuilder();
    boolean wordBegins = false;
    for (int i = 0; i < property.length(); i++) {
      char c = property.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        wordBegins = name.length() > 0;
      } else {
        name.append(wordBegins ? Character.toUpperCase(c) : c);
        wordBegins = false;
      }
    }
    return name.toString();
  }
}
