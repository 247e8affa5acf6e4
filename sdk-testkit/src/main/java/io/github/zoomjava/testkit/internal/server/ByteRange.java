package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a client asks for, such as what it has not got of it yet. */
final class ByteRange {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private ByteRange() {}

  /**
   * The part of a file that the headers ask for, or all of it: also where they ask for several
   * parts, or for a part of another version.
   */
  static Answer of(Answer file, Map<String, String> headers) {
    String version = '"' + Integer.toHexString(file.body().hashCode()) + '"';
    Answer whole = file.with(Map.of("ETag", version, "Accept-Ranges", "bytes"));
    Matcher range = RANGE.matcher(headers.getOrDefault("range", ""));
    boolean same = headers.getOrDefault("if-range", version).equals(version);
    return same && range.matches() ? part(whole, range.group(1), range.group(2)) : whole;
  }

  private static Answer part(Answer whole, String first, String last) {
    long length = whole.body().length();
    boolean atEnd = first.isEmpty();
    if (atEnd && last.isEmpty()) {
      return whole;
    }
    long from = atEnd ? Math.max(0, length - Long.parseLong(last)) : Long.parseLong(first);
    long to = atEnd || last.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(last));
    if (from >= length) {
      return new Answer(416, Map.of("Content-Range", "bytes */" + length), "");
    }
    return from > to ? whole : part(whole, (int) from, (int) to);
  }

  private static Answer part(Answer whole, int from, int to) {
    String text = whole.body();
    return new Answer(206, whole.headers(), text.substring(from, to + 1))
        .with(Map.of("Content-Range", "bytes " + from + "-" + to + "/" + text.length()));
  }
}
