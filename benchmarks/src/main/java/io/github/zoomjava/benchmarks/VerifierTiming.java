package io.github.zoomjava.benchmarks;

import io.github.zoomjava.core.event.Verdict;
import io.github.zoomjava.core.event.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * Times a signature that is wrong in its first digit against one that is wrong in its last: who
 * could tell the two apart could find a signature digit by digit. The two are timed in turns, in
 * random order, and beside them one kind against itself, which is the noise.
 */
public final class VerifierTiming {
  private static final String TIMESTAMP = "1739923528";
  private static final byte[] BODY =
      "{\"event\":\"meeting.started\",\"payload\":{}}".getBytes(StandardCharsets.UTF_8);
  private static final int WARM_UP = 200_000;

  private final Clock clock =
      Clock.fixed(Instant.ofEpochSecond(Long.parseLong(TIMESTAMP)), ZoneOffset.UTC);
  private final WebhookVerifier verifier =
      WebhookVerifier.builder().secretToken("zoomSecretToken123").clock(clock).build();
  private final Random random = new Random(7);

  private VerifierTiming() {}

  /** Takes how many pairs are timed; a million if not given. */
  public static void main(String[] arguments) {
    int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    new VerifierTiming().run(pairs);
  }

  private void run(int pairs) {
    String right = verifier.sign(TIMESTAMP, BODY);
    int first = "v0=".length();
    int last = right.length() - 1;
    compare(right, first, last, WARM_UP);
    System.out.println(pairs + " pairs, medians:");
    print("wrong first digit, wrong last digit", compare(right, first, last, pairs));
    print("wrong first digit, the same again  ", compare(right, first, first, pairs));
  }

  private long[][] compare(String right, int one, int other, int pairs) {
    String[] wrong = {wrongAt(right, one), wrongAt(right, other)};
    long[][] nanos = new long[2][pairs];
    for (int i = 0; i < pairs; i++) {
      int before = random.nextInt(2);
      nanos[before][i] = time(wrong[before]);
      nanos[1 - before][i] = time(wrong[1 - before]);
    }
    return nanos;
  }

  private long time(String signature) {
    Map<String, String> headers =
        Map.of("x-zm-request-timestamp", TIMESTAMP, "x-zm-signature", signature);
    long begun = System.nanoTime();
    Verdict verdict = verifier.verify(headers::get, BODY);
    long took = System.nanoTime() - begun;
    if (verdict != Verdict.WRONG_SIGNATURE) {
      throw new IllegalStateException("It was taken for " + verdict);
    }
    return took;
  }

  private static String wrongAt(String signature, int place) {
    char[] digits = signature.toCharArray();
    digits[place] = digits[place] == '0' ? '1' : '0';
    return new String(digits);
  }

  private static void print(String what, long[][] nanos) {
    System.out.printf("  %s: %d ns and %d ns%n", what, median(nanos[0]), median(nanos[1]));
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
