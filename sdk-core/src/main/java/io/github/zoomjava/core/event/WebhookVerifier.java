package io.github.zoomjava.core.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells Zoom's deliveries from all others, by their signature and its time.
 *
 * <p>What is signed is the body as it came: give it the bytes from the connection, not a text or
 * JSON made of them. Immutable and thread-safe; secrets never show in {@code toString}.
 */
public final class WebhookVerifier {

  static final String SIGNATURE = "x-zm-signature";

  private static final String TIMESTAMP = "x-zm-request-timestamp";
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SIGNED = Pattern.compile("v0=[0-9a-f]{64}");

  private final Supplier<List<SecretToken>> secrets;
  private final Duration window;
  private final Clock clock;
  private final List<DeliveryCheck> checks;

  private WebhookVerifier(Builder builder) {
    List<SecretToken> fixed = List.copyOf(builder.fixed);
    Supplier<? extends List<String>> supplied = builder.supplied;
    if (supplied == null && fixed.isEmpty()) {
      throw new IllegalArgumentException("A verifier needs a secret token");
    }
    secrets = supplied == null ? () -> fixed : () -> with(fixed, supplied.get());
    window = builder.window;
    clock = builder.clock;
    checks = List.copyOf(builder.checks);
  }

  /** For an app with that secret token, with a window of 5 minutes. */
  public static WebhookVerifier of(String secretToken) {
    return builder().secretToken(secretToken).build();
  }

  /** For more than one secret token, another window, or checks besides. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whether Zoom sent it. Throws only what a supplier of secret tokens, or a check of
   * yours, throws.
   *
   * @param header gives the value of a header by its name in lower case, null if there is none
   * @param body as it came, before any decoding but that of the transfer
   */
  public Verdict verify(Function<String, @Nullable String> header, byte[] body) {
    return examine(header, body).verdict();
  }

  /**
   * Zoom's signature of a delivery, by the first secret token; for tests.
   *
   * @param timestamp the header, seconds since 1970
   */
  public String sign(String timestamp, byte[] body) {
    return newest().sign(timestamp, body);
  }

  /**
   * Returns the {@code encryptedToken} that Zoom expects when it validates a URL, by the first
   * secret token. For verified deliveries only.
   *
   * @throws IllegalArgumentException for text that has the form of a signed delivery, since the
   *     answer would be its signature
   */
  public String answerTo(String plainToken) {
    return answer(newest(), plainToken);
  }

  @Override
  public String toString() {
    return "WebhookVerifier[***, window=" + window + "]";
  }

  /** The verdict, and whose signature it is. */
  Finding examine(Function<String, @Nullable String> header, byte[] body) {
    Verdict headers = examine(header);
    if (!headers.isGenuine()) {
      return new Finding(headers, null);
    }
    String timestamp = String.valueOf(header.apply(TIMESTAMP));
    SecretToken signer = signer(String.valueOf(header.apply(SIGNATURE)), timestamp, body);
    return signer == null
        ? new Finding(Verdict.WRONG_SIGNATURE, null)
        : new Finding(checked(header), signer);
  }

  /** Returns the result before there is a body; genuine if nothing speaks against it. */
  Verdict examine(Function<String, @Nullable String> header) {
    String timestamp = header.apply(TIMESTAMP);
    if (timestamp == null || timestamp.isEmpty()) {
      return Verdict.NO_TIMESTAMP;
    }
    if (!SECONDS.matcher(timestamp).matches()) {
      return Verdict.BAD_TIMESTAMP;
    }
    String signature = header.apply(SIGNATURE);
    if (signature == null || signature.isEmpty()) {
      return Verdict.NO_SIGNATURE;
    }
    if (!SIGNED.matcher(signature).matches()) {
      return Verdict.WRONG_SIGNATURE;
    }
    return whenSigned(Instant.ofEpochSecond(Long.parseLong(timestamp)));
  }

  /** The findings about a delivery. */
  record Finding(Verdict verdict, @Nullable SecretToken signer) {
    /** The answer to a challenge, by the secret token that signed it. */
    String answerTo(String plainToken) {
      if (signer == null) {
        throw new IllegalStateException("Only what is signed may be answered");
      }
      return answer(signer, plainToken);
    }
  }

  /** Tries all secrets, whichever fits, so that the time tells nothing. */
  private @Nullable SecretToken signer(String signature, String timestamp, byte[] body) {
    byte[] given = signature.getBytes(StandardCharsets.UTF_8);
    SecretToken signer = null;
    for (SecretToken secret : secrets.get()) {
      byte[] expected = secret.sign(timestamp, body).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(expected, given)) {
        signer = secret;
      }
    }
    return signer;
  }

  private Verdict whenSigned(Instant signed) {
    Duration age = Duration.between(signed, clock.instant());
    if (age.compareTo(window) > 0) {
      return Verdict.TOO_OLD;
    }
    return age.negated().compareTo(window) > 0 ? Verdict.FROM_THE_FUTURE : Verdict.GENUINE;
  }

  private Verdict checked(Function<String, @Nullable String> header) {
    boolean passed = true;
    for (DeliveryCheck check : checks) {
      passed &= check.passes(header);
    }
    return passed ? Verdict.GENUINE : Verdict.CHECK_FAILED;
  }

  private SecretToken newest() {
    return secrets.get().get(0);
  }

  private static String answer(SecretToken secret, String plainToken) {
    if (plainToken.startsWith("v0:")) {
      throw new IllegalArgumentException("That is no token to encrypt but a delivery to sign");
    }
    return secret.hmac(plainToken.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SecretToken> with(List<SecretToken> fixed, List<String> supplied) {
    List<SecretToken> all = new ArrayList<>(fixed);
    supplied.forEach(text -> all.add(new SecretToken(text)));
    if (all.isEmpty()) {
      throw new IllegalStateException("The supplier gave no secret token");
    }
    return all;
  }

  /** Not thread-safe. */
  public static final class Builder {

    private final List<SecretToken> fixed = new ArrayList<>();
    private final List<DeliveryCheck> checks = new ArrayList<>();
    private @Nullable Supplier<? extends List<String>> supplied;
    private Duration window = Duration.ofMinutes(5);
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /**
     * A secret token of the app's. Add the new one before the old one while you replace it, or that
     * of development beside that of production.
     */
    public Builder secretToken(String secretToken) {
      fixed.add(new SecretToken(secretToken));
      return this;
    }

    /**
     * Secret tokens that are asked for at each delivery, the newest first. If there is none, or the
     * supplier throws, deliveries are neither taken nor refused: Zoom is to send them again.
     */
    public Builder secretTokens(Supplier<? extends List<String>> secretTokens) {
      supplied = secretTokens;
      return this;
    }

    /**
     * How far the time of the signature may be from now, before or after; 5 minutes. Whether Zoom
     * signs anew what it sends again is not known: if late retries are refused as {@link
     * Verdict#TOO_OLD}, 90 minutes let all of them in, and replays of that age with them.
     */
    public Builder window(Duration window) {
      if (window.isNegative()) {
        throw new IllegalArgumentException("window is " + window + "; it cannot be negative");
      }
      this.window = window;
      return this;
    }

    /** Tells the time; the system's clock. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Something to be proved besides the signature. */
    public Builder check(DeliveryCheck check) {
      checks.add(check);
      return this;
    }

    /**
     * Makes the verifier.
     *
     * @throws IllegalArgumentException if it has no secret token
     */
    public WebhookVerifier build() {
      return new WebhookVerifier(this);
    }
  }
}
