package io.github.zoomjava.core.internal;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The names of a file's content, by which a rest that is read later is known to belong to it: the
 * strong ETag, or else the size and the time of the last change.
 */
final class Versions {

  private Versions() {}

  /** The name of what these headers announce; null if they give none. */
  static @Nullable String of(Headers headers, long total) {
    String encoding = headers.get("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      // Positions would be those of the packed bytes.
      return null;
    }
    String etag = headers.get("ETag");
    if (etag != null && etag.startsWith("\"")) {
      // Without the size, which an answer that comes in chunks does not announce.
      return etag;
    }
    String changed = headers.get("Last-Modified");
    return changed == null || total < 0 ? null : total + " " + changed;
  }

  /** Returns the value that a server is asked to compare, as {@code If-Range}. */
  static String condition(String version) {
    return version.startsWith("\"") ? version : version.substring(version.indexOf(' ') + 1);
  }
}
