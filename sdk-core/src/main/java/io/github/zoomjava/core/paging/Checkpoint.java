package io.github.zoomjava.core.paging;

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
 * @param part which part of a list of several parts, from 0; see {@link Paged#concat}
 * @param pageToken what asks for the page; null for the first one of its part
 * @param offset how many items of that page are done
 */
public record Checkpoint(int part, @Nullable String pageToken, int offset) {

  private static final Pattern TEXT =
      Pattern.compile("1:(\\d{1,9}):(\\d{1,9}):(-|=(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?)");

  /** The beginning of every list. */
  public static final Checkpoint START = new Checkpoint(0, null, 0);

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
      throw new IllegalArgumentException(
          "\"" + text + "\" is no checkpoint; give what Checkpoint.toString() gave, unchanged");
    }
    String token = found.group(3);
    return new Checkpoint(
        Integer.parseInt(found.group(1)),
        token.equals("-")
            ? null
            : new String(Base64.getUrlDecoder().decode(token.substring(1)), StandardCharsets.UTF_8),
        Integer.parseInt(found.group(2)));
  }

  /** One word of letters, digits and {@code :=-_}. */
  @Override
  public String toString() {
    String token =
        pageToken == null
            ? "-"
            : "="
                + Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(pageToken.getBytes(StandardCharsets.UTF_8));
    return "1:" + part + ":" + offset + ":" + token;
  }
}
