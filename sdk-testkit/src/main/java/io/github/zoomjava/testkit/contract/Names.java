package io.github.zoomjava.testkit.contract;

import java.util.Arrays;

/** Tells which Java name stands for which name on the wire. */
final class Names {
  private Names() {}

  /** A property called like a Java keyword, such as {@code default}, has Value at its end. */
  static boolean mean(String java, String wire) {
    if (wire.startsWith("urn:")) {
      return isExtension(java, wire);
    }
    String actual = plain(java);
    return actual.equals(plain(wire)) || actual.equals(plain(wire + "Value"));
  }

  /** SCIM calls {@code urn:…:extension:zoom:2.0:Group} what is {@code zoomExtension} in Java. */
  private static boolean isExtension(String java, String wire) {
    String words = wire.substring(wire.indexOf("extension:"));
    return Arrays.stream(words.split(":"))
        .anyMatch(part -> java.equalsIgnoreCase(part + "Extension"));
  }

  /** Names that differ by case and separators only mean the same property. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
