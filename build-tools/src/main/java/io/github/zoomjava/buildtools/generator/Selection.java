package io.github.zoomjava.buildtools.generator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What makes a variant of an operation: a value that every call of its method sends.
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

  /** What a URL has it as. */
  String query() {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
