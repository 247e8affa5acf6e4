package io.github.zoomjava.core.paging;

import io.github.zoomjava.core.internal.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, from which another process can go on: {@code Checkpoint.parse(text)} of what
 * {@code toString()} gave, then {@code paged.from(checkpoint)} of the same list with the same
 * parameters. No item is skipped and none comes twice, as long as the list does not change. Zoom
 * forgets a page's token after 15 minutes.
 *
 * @param operation the operation whose list it is, such as {@code users.UsersApi.list}; empty for a
 *     list of your own functions
 * @param part which part of a list of several parts, from 0; see {@link Paged#concat}
 * @param pageToken what asks for the page; null for the first one of its part
 * @param offset how many items of that page are done
 */
public record Checkpoint(String operation, int part, @Nullable String pageToken, int offset) {

  private static final Pattern TEXT =
      Pattern.compile("1:([A-Za-z0-9_.-]{0,200}):(\\d{1,9}):(\\d{1,9}):(-|=[A-Za-z0-9_-]{0,8000})");

  /** The beginning of every list. */
  public static final Checkpoint START = new Checkpoint("", 0, null, 0);

  /** Refuses negative numbers. */
  public Checkpoint {
    if (part < 0 || offset < 0) {
      throw new IllegalArgumentException("A checkpoint has no part or offset below 0");
    }
  }

  /**
   * Reads what {@link #toString} wrote, of this or an earlier version.
   *
   * @throws IllegalArgumentException if it did not write this
   */
  public static Checkpoint parse(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw notOurs(text);
    }
    Checkpoint read = read(found);
    // Of texts that mean the same only one was written by toString.
    if (!read.toString().equals(text)) {
      throw notOurs(text);
    }
    return read;
  }

  private static Checkpoint read(Matcher found) {
    String token = found.group(4);
    try {
      return new Checkpoint(
          found.group(1),
          Integer.parseInt(found.group(2)),
          token.equals("-")
              ? null
              : new String(
                  Base64.getUrlDecoder().decode(token.substring(1)), StandardCharsets.UTF_8),
          Integer.parseInt(found.group(3)));
    } catch (IllegalArgumentException notBase64) {
      throw notOurs(found.group());
    }
  }

  private static IllegalArgumentException notOurs(String text) {
    return new IllegalArgumentException(
        "\""
            + Printable.word(text)
            + "\" is no checkpoint; give what Checkpoint.toString() gave, unchanged");
  }

  /** Returns the place that many items later on the same page. */
  Checkpoint after(int items) {
    return new Checkpoint(operation, part, pageToken, offset + items);
  }

  /** Returns the same place in a list of that operation. */
  Checkpoint of(String operation) {
    return new Checkpoint(operation, part, pageToken, offset);
  }

  /**
   * Checks that a list is the one that this is a place in.
   *
   * @param other the operation of the list; empty if that is not known
   * @throws IllegalArgumentException if it is another one
   */
  void checkOperation(String other) {
    if (!other.isEmpty() && !operation.equals(other)) {
      throw new IllegalArgumentException(
          "The checkpoint is of a list of " + operation + ", and not of " + other);
    }
  }

  /** Returns one word of letters, digits and {@code .:=-_}. */
  @Override
  public String toString() {
    String token =
        pageToken == null
            ? "-"
            : "="
                + Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(pageToken.getBytes(StandardCharsets.UTF_8));
    return "1:" + operation + ":" + part + ":" + offset + ":" + token;
  }
}
