package io.github.zoomjava.buildtools.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The value that makes a variant of an operation: every call of its method sends it.
 *
 * @param in {@code query}, {@code path} or {@code body}
 * @param name the parameter or the body's property
 */
record Selection(String in, String name, String value) {

  boolean inQuery() {
    return in.equals("query");
  }

  /** The path with the value where the parameter was. */
  String fill(String path) {
    return in.equals("path") ? path.replace("{" + name + "}", value) : path;
  }

  /** The form in which a URL has it. */
  String query() {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
