package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A proof that a delivery must give besides its signature, where you told Zoom to send a header of
 * yours, a name and password, or a token. It never stands in for the signature.
 *
 * <p>Must be thread-safe; those made here are, and take as long for a near miss as for a far one.
 */
@FunctionalInterface
public interface DeliveryCheck {

  /**
   * Returns whether the headers prove it.
   *
   * @param header gives the value of a header by its name in lower case, null if there is none
   */
  boolean passes(Function<String, @Nullable String> header);

  /** A header of yours with exactly that value. */
  static DeliveryCheck header(String name, String value) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    byte[] expected = value.getBytes(StandardCharsets.UTF_8);
    return header -> {
      String given = header.apply(lowerCase);
      return given != null
          && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    };
  }

  /** The name and password you gave Zoom for basic authentication. */
  static DeliveryCheck basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header("authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /**
   * A token that Zoom fetched from your token endpoint.
   *
   * @param isValid tells whether you gave out that token, and it has not ended; takes it without
   *     {@code Bearer}
   */
  static DeliveryCheck bearer(Predicate<String> isValid) {
    String scheme = "Bearer ";
    return header -> {
      String given = header.apply("authorization");
      return given != null
          && given.regionMatches(true, 0, scheme, 0, scheme.length())
          && isValid.test(given.substring(scheme.length()).strip());
    };
  }
}
