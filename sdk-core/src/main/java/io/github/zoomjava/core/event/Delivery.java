package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A verified message of Zoom's. Immutable as long as nobody writes to its bytes; thread-safe. */
public final class Delivery {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_=-]{1,100}");

  private final String id;
  private final byte[] body;

  /**
   * A delivery.
   *
   * @param id names it, and does so again when Zoom sends it again; 1 to 100 letters, digits,
   *     {@code _}, {@code =} and {@code -} of ASCII, so that it fits into a file name or a key
   * @param body as it came
   */
  public Delivery(String id, byte[] body) {
    if (!isId(id)) {
      throw new IllegalArgumentException("That is no id of a delivery");
    }
    this.id = id;
    this.body = body;
  }

  /** One that is signed: the signature names it where its id is missing or has another form. */
  static Delivery of(Function<String, @Nullable String> header, byte[] body) {
    String id = header.apply("x-zm-request-id");
    String signature = header.apply(WebhookVerifier.SIGNATURE);
    return new Delivery(id != null && isId(id) ? id : String.valueOf(signature), body);
  }

  /** What Zoom calls it, or its signature where Zoom gave no name. */
  public String id() {
    return id;
  }

  /** The bytes themselves, not a copy. */
  public byte[] body() {
    return body;
  }

  /** The body as text. It may hold secrets, such as download tokens. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Without the body, which may hold secrets. */
  @Override
  public String toString() {
    return "Delivery[" + id + ", " + body.length + " bytes]";
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
