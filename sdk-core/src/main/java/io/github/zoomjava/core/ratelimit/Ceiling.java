package io.github.zoomjava.core.ratelimit;

/**
 * How many calls a period holds, as far as Zoom's refusals tell. It shrinks where more than one
 * call in 200 is refused: by little where it was close, by much where little did not help; then it
 * grows call by call. What was too much before is tried again ever more rarely, as each try costs
 * refusals. Fewer refusals are put down to calls that took different times to arrive.
 *
 * <p>Not thread-safe.
 */
final class Ceiling {

  private static final double FORGIVEN = 1 / 200.0;
  private static final double MOST_FORGIVEN = 8;
  private static final double CLOSE = 0.95;
  private static final double FAR = 0.6;
  private static final int SMALL_STEPS_IF_KNOWN = 3;
  private static final int PATIENCE = 4;
  private static final int MOST_PATIENCE = 256;

  private final long period;
  private int most;
  private int limit;

  /** How many small steps down to try before a large one, at the begin and after each way up. */
  private final int smallSteps;

  private int smallStepsLeft;

  /** True if the last change was to grow, and so may have been one too many. */
  private boolean tries;

  private int tooMuch = Integer.MAX_VALUE;

  /** Periods until {@link #tooMuch} is tried again. */
  private int patience = PATIENCE;

  private double forgiveness;
  private long shrinksFrom = Long.MIN_VALUE;
  private long growsFrom = Long.MIN_VALUE;

  /**
   * Begins at the most it may be.
   *
   * @param known whether that is the limit, and not only the highest one it may be
   */
  Ceiling(int most, long period, boolean known) {
    this.most = most;
    this.limit = most;
    this.period = period;
    smallSteps = known ? SMALL_STEPS_IF_KNOWN : 1;
    smallStepsLeft = known ? SMALL_STEPS_IF_KNOWN : 0;
    forgiveness = known ? MOST_FORGIVEN : 0;
  }

  /** The limit at that time. */
  int at(long now) {
    if (limit < most && now >= growsFrom) {
      if (limit >= tooMuch) {
        tooMuch = Integer.MAX_VALUE;
        patience = PATIENCE;
      }
      limit++;
      tries = true;
      smallStepsLeft = smallSteps;
      growsFrom = now + untilItGrows();
    }
    return limit;
  }

  /** A call had its turn. */
  void used() {
    forgiveness = Math.min(MOST_FORGIVEN, forgiveness + FORGIVEN);
  }

  /** A call was refused; whether the limit has shrunk by that. */
  boolean refused(long now) {
    if (forgiveness >= 1) {
      forgiveness--;
      return false;
    }
    // What was sent before the limit shrank is refused by the dozen.
    if (now < shrinksFrom) {
      return false;
    }
    if (tries) {
      tooMuch = limit;
      patience = Math.min(MOST_PATIENCE, 2 * patience);
      limit = Math.max(1, limit - 1);
    } else {
      limit = Math.max(1, (int) (limit * (smallStepsLeft > 0 ? CLOSE : FAR)));
      smallStepsLeft--;
    }
    shrinksFrom = now + (tries ? 2 : 1) * period;
    tries = false;
    growsFrom = now + untilItGrows();
    return true;
  }

  /** Zoom named it. */
  void limitTo(int calls) {
    most = Math.max(1, calls);
    limit = Math.min(limit, most);
  }

  private long untilItGrows() {
    return (limit + 1 >= tooMuch ? patience : PATIENCE) * period;
  }
}
