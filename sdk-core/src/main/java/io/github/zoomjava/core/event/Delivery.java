package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A verified message of Zoom's. Immutable as long as nobody writes to its bytes; thread-safe. */
public final class Delivery {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_=-]{1,100}");

  private static final int LONGEST_NAME = 80;
  private static final int DIGEST = 16;

  private final String id;
  private final byte[] body;
  private final @Nullable String signature;

  /**
   * A delivery.
   *
   * @param id names it, and does so again when Zoom sends it again; 1 to 100 letters, digits,
   *     {@code _}, {@code =} and {@code -} of ASCII, so that it fits into a file name or a key
   * @param body as it came
   */
  public Delivery(String id, byte[] body) {
    this(id, body, null);
  }

  private Delivery(String id, byte[] body, @Nullable String signature) {
    if (!isId(id)) {
      throw new IllegalArgumentException("That is no id of a delivery");
    }
    this.id = id;
    this.body = body;
    this.signature = signature;
  }

  /** One that is signed: the signature names it where its id is missing or has another form. */
  static Delivery of(Function<String, @Nullable String> header, byte[] body) {
    String name = header.apply("x-zm-request-id");
    String signature = String.valueOf(header.apply(WebhookVerifier.SIGNATURE));
    boolean named = name != null && isId(name) && name.length() <= LONGEST_NAME;
    // Zoom does not sign the name: with another body it is another delivery.
    return new Delivery(named ? name + "-" + digest(body) : signature, body, signature);
  }

  /**
   * The beginning is what Zoom calls it, {@code x-zm-request-id}, and the end 16 digits of the
   * body's SHA-256; or its signature where Zoom gave no name.
   */
  public String id() {
    return id;
  }

  /** By which it is known when it comes again: as it was signed, or under the same id. */
  List<String> marks() {
    return signature == null || signature.equals(id) ? List.of(id) : List.of(signature, id);
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

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
