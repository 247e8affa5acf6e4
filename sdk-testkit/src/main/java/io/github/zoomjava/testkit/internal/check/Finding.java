package io.github.zoomjava.testkit.internal.check;

/**
 * One thing in which a request contradicts its operation.
 *
 * @param path where in the JSON body, such as {@code $.user_info.email}; empty where it is
 *     elsewhere
 * @param problem what is wrong there
 */
public record Finding(String path, String problem) {
  private static final String ROOT = "$.";

  static Finding elsewhere(String problem) {
    return new Finding("", problem);
  }

  /** The field of the body as Zoom names it, {@code user_info.email}; empty where it is none. */
  public String field() {
    return path.startsWith(ROOT) ? path.substring(ROOT.length()) : "";
  }

  /** Place and problem as one reason. */
  public String text() {
    return path.isEmpty() ? problem : path + " " + problem;
  }
}
