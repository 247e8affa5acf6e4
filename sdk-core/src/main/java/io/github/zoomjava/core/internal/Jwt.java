package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs JSON Web Tokens in their compact form. */
public final class Jwt {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Jwt() {}

  /** Makes a signature. */
  interface Signer {
    byte[] sign(byte[] input) throws GeneralSecurityException;
  }

  /** With HMAC SHA-256, by the bytes of the secret in UTF-8. */
  public static String hs256(JsonObject claims, String secret) {
    JsonObject header = new JsonObject();
    header.addProperty("alg", "HS256");
    header.addProperty("typ", "JWT");
    return sign(
        header,
        claims,
        input -> {
          Mac mac = Mac.getInstance("HmacSHA256");
          mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
          return mac.doFinal(input);
        });
  }

  static String sign(JsonObject header, JsonObject claims, Signer signer) {
    String input = encoded(header) + "." + encoded(claims);
    try {
      return input
          + "."
          + BASE64.encodeToString(signer.sign(input.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key cannot sign: " + e.getMessage(), e);
    }
  }

  private static String encoded(JsonObject json) {
    return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
