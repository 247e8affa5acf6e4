package io.github.zoomjava.core.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The path of a request that no module knows, with its values filled in. */
public final class RawPath {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]+)}");
  private static final Pattern ABSOLUTE = Pattern.compile("/(scim2|v\\d+)/.*");

  private final String encoded;

  private RawPath(String encoded) {
    this.encoded = encoded;
  }

  /**
   * Puts the values into the places of the parameters, percent-encoded, in their order.
   *
   * @throws IllegalArgumentException if there are more or fewer of them, if one cannot be part of a
   *     path, or if the path is a URL or has a query
   */
  public static RawPath of(String path, Object... values) {
    if (!path.startsWith("/") || path.startsWith("//") || path.matches(".*[?#\\\\\\s%].*")) {
      throw new IllegalArgumentException(
          "The path is \""
              + path
              + "\"; give one like /users/{userId}, values for its parameters, and the query by"
              + " query(name, value)");
    }
    Matcher parameter = PARAMETER.matcher(path);
    StringBuilder encoded = new StringBuilder();
    int filled = 0;
    while (parameter.find()) {
      if (filled == values.length) {
        throw new IllegalArgumentException(path + " has no value for " + parameter.group());
      }
      String value = PathValues.uuid(parameter.group(1), String.valueOf(values[filled++]));
      parameter.appendReplacement(encoded, Matcher.quoteReplacement(value));
    }
    if (filled < values.length) {
      throw new IllegalArgumentException(
          path + " takes " + filled + " values, but got " + values.length);
    }
    parameter.appendTail(encoded);
    if (encoded.toString().matches(".*/\\.{1,2}(/.*)?")) {
      throw new IllegalArgumentException(path + " goes up; give the path that is meant");
    }
    return new RawPath(encoded.toString());
  }

  /**
   * Returns whether the path begins at the host, as those of SCIM do, and not below the API's root.
   */
  public static boolean isAbsolute(String path) {
    return ABSOLUTE.matcher(path).matches();
  }

  /** The URL of this path, where the API has that root. */
  public HttpUrl below(HttpUrl base) {
    String root = isAbsolute(encoded) ? "/" : base.encodedPath();
    return base.newBuilder().encodedPath(root + encoded.substring(1)).build();
  }
}
