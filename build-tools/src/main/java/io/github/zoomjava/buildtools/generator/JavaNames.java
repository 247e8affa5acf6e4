package io.github.zoomjava.buildtools.generator;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Makes Java names out of the names in a document. */
final class JavaNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** {@code urn:…:extension:zoom:1.0:User}, or the same with no word before the version. */
  private static final Pattern SCIM_EXTENSION =
      Pattern.compile("urn:.*:extension:(?:([a-z]+):)?[\\d.]+:(\\w+)");

  /** Names no method without arguments may have, so no record component either. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** {@code user_info} to {@code userInfo}; a keyword gets {@code Value} after it. */
  static String variable(String name) {
    Matcher extension = SCIM_EXTENSION.matcher(name);
    if (extension.matches()) {
      String word = extension.group(1);
      return decapitalize(word == null ? extension.group(2) : word) + "Extension";
    }
    String camel = decapitalize(upperCamel(name));
    if (camel.isEmpty()) {
      return "value";
    }
    if (!Character.isJavaIdentifierStart(camel.charAt(0))) {
      return "value" + camel;
    }
    boolean taken = !SourceVersion.isName(camel) || OF_OBJECT.contains(camel);
    return taken ? camel + "Value" : camel;
  }

  /** {@code Phone Call Queues} to {@code PhoneCallQueues}. */
  static String upperCamel(String words) {
    StringBuilder camel = new StringBuilder();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      camel.append(capitalize(calm(word.group())));
    }
    return camel.toString();
  }

  /** {@code listRegistrants} to {@code LIST_REGISTRANTS}. */
  static String constant(String method) {
    return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  static boolean isMethodName(String name) {
    return SourceVersion.isIdentifier(name)
        && SourceVersion.isName(name)
        && !OF_OBJECT.contains(name);
  }

  static boolean isTypeName(String name) {
    return SourceVersion.isIdentifier(name) && Character.isUpperCase(name.charAt(0));
  }

  static String capitalize(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A Java string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  private static String decapitalize(String word) {
    return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** Acronyms are words: {@code URL} to {@code Url}. */
  private static String calm(String word) {
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return acronym ? word.toLowerCase(Locale.ROOT) : word;
  }
}
