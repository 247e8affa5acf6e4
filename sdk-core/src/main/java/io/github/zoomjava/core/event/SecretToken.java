package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app's secret token, with which Zoom signs. Immutable and thread-safe. */
final class SecretToken {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  SecretToken(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The secret token is blank");
    }
    key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** The HMAC of the parts, one behind the other, in lower-case hex digits. */
  String hmac(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, e);
    }
  }

  /** Zoom's signature of a delivery with that timestamp. */
  String sign(String timestamp, byte[] body) {
    return "v0=" + hmac(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8), body);
  }
}
