package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.internal.Assertions;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an app proves at the token endpoint that it is itself. Asked anew for each request, so
 * secrets can be rotated. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ClientAuthentication {

  /**
   * The proof for one request.
   *
   * @param clientId the app
   * @param tokenUrl where the request goes
   * @param now the time by the client's clock
   */
  Proof prove(String clientId, String tokenUrl, Instant now);

  /**
   * The proof that a request carries. All of it is masked where the answer repeats it.
   *
   * @param authorization the {@code Authorization} header, or null for none
   * @param fields what is added to the form
   */
  record Proof(@Nullable String authorization, Map<String, String> fields) {

    /** Copies the fields. */
    public Proof {
      fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
      return "Proof[***]";
    }
  }

  /** A secret, sent as basic authorization. The supplier is asked for each request. */
  static ClientAuthentication secret(Supplier<String> secret) {
    return (clientId, tokenUrl, now) -> {
      String both = clientId + ":" + Given.text("client secret", secret.get());
      String basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
      return new Proof("Basic " + basic, Map.of());
    };
  }

  /** None: a public client, which can be told by its id only and needs PKCE. */
  static ClientAuthentication none() {
    return (clientId, tokenUrl, now) -> new Proof(null, Map.of("client_id", clientId));
  }

  /**
   * An assertion signed with the app's own key, as RFC 7523 says, for apps whose credential on
   * Zoom's Marketplace is a public key. Each lives for a minute and is used once.
   *
   * @param key an RSA key of 2048 bits or more, or an EC key on the curve P-256
   * @param keyId the {@code kid} it is registered by
   * @throws IllegalArgumentException if it is a key of another kind
   */
  static ClientAuthentication signedAssertion(PrivateKey key, String keyId) {
    Assertions assertions = Assertions.with(key, keyId);
    return (clientId, tokenUrl, now) ->
        new Proof(
            null,
            Map.of(
                "client_id",
                clientId,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertions.sign(clientId, tokenUrl, now)));
  }
}
