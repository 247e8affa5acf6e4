package io.github.zoomjava.testkit.internal.sample;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Takes the names of properties apart. */
final class Words {
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern SEPARATOR = Pattern.compile("[^A-Za-z0-9]+");

  // The documents have a few thousand names, and each is taken apart for each sample.
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Words() {}

  /** {@code joinUrl}, {@code join-url} and {@code Join URL} all become {@code join_url}. */
  static String snake(String name) {
    return KNOWN.computeIfAbsent(name, Words::takeApart);
  }

  private static String takeApart(String name) {
    String words = HUMP.matcher(name).replaceAll("$1_$2");
    return SEPARATOR.matcher(words).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** {@code member_ids} becomes {@code member_id}, and {@code addresses} {@code address}. */
  static String singular(String name) {
    if (name.endsWith("sses")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
  }
}
