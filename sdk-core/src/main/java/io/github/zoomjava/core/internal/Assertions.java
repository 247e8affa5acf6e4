package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Client assertions of RFC 7523, signed with RS256 or ES256. */
public final class Assertions {

  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int SMALLEST_RSA = 2048;
  private static final int P256 = 256;

  private final PrivateKey key;
  private final String keyId;
  private final String algorithm;
  private final String signature;

  private Assertions(PrivateKey key, String keyId, String algorithm, String signature) {
    this.key = key;
    this.keyId = keyId;
    this.algorithm = algorithm;
    this.signature = signature;
  }

  /** With the key that signs them. */
  public static Assertions with(PrivateKey key, String keyId) {
    if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() >= SMALLEST_RSA) {
      return new Assertions(key, keyId, "RS256", "SHA256withRSA");
    }
    if (key instanceof ECPrivateKey ec && ec.getParams().getOrder().bitLength() == P256) {
      return new Assertions(key, keyId, "ES256", "SHA256withECDSAinP1363Format");
    }
    throw new IllegalArgumentException(
        "Zoom takes RSA keys of 2048 bits or more and EC keys on the curve P-256; this is another "
            + key.getAlgorithm()
            + " key");
  }

  /** One assertion, for one request. */
  public String sign(String clientId, String tokenUrl, Instant now) {
    JsonObject header = new JsonObject();
    header.addProperty("alg", algorithm);
    header.addProperty("typ", "JWT");
    header.addProperty("kid", keyId);
    JsonObject claims = new JsonObject();
    claims.addProperty("iss", clientId);
    claims.addProperty("sub", clientId);
    claims.addProperty("aud", tokenUrl);
    claims.addProperty("iat", now.getEpochSecond());
    claims.addProperty("exp", now.plus(LIFETIME).getEpochSecond());
    claims.addProperty("jti", UUID.randomUUID().toString());
    return Jwt.sign(
        header,
        claims,
        input -> {
          Signature signer = Signature.getInstance(signature);
          signer.initSign(key);
          signer.update(input);
          return signer.sign();
        });
  }
}
