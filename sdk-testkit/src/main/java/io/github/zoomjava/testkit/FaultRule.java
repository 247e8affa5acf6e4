package io.github.zoomjava.testkit;

import io.github.zoomjava.testkit.internal.fault.Trouble;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a {@link Fault} meets: the next one, of any operation, until told otherwise.
 *
 * <pre>{@code
 * fake.fault(Fault.serverError(503)).on("users.UsersApi.list").onCall(3).times(2);
 * }</pre>
 *
 * <p>A request meets one fault at most, of several the one that was scripted first; only then the
 * others see it, and count it.
 */
public final class FaultRule {
  private final Trouble trouble;
  private @Nullable String operation;
  private int first = 1;
  private int left = 1;
  private BooleanSupplier chance = () -> true;
  private int calls;

  FaultRule(Fault fault) {
    this.trouble = fault.trouble();
  }

  /**
   * Only the requests of this operation, such as {@code users.UsersApi.list}.
   *
   * @throws IllegalArgumentException when no family on the class path has it
   */
  public synchronized FaultRule on(String operationId) {
    if (ClassPathIndex.get().withId(operationId).isEmpty()) {
      throw new IllegalArgumentException("No family on the class path has " + operationId);
    }
    operation = operationId;
    return this;
  }

  /** Not before the call of that number, where 1 is the next. */
  public synchronized FaultRule onCall(int number) {
    first = number;
    return this;
  }

  /** So many requests in place of one. */
  public synchronized FaultRule times(int count) {
    left = count;
    return this;
  }

  /**
   * Each request with this probability, and any number of them; the same ones in every run that
   * calls one after the other.
   */
  public synchronized FaultRule randomly(double probability, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    chance = () -> random.nextDouble() < probability;
    return times(Integer.MAX_VALUE);
  }

  /** The trouble of a request, or null if it is spared. */
  synchronized @Nullable Trouble next(OperationSpec called) {
    if (operation != null && !operation.equals(called.id())) {
      return null;
    }
    calls++;
    if (calls < first || left == 0 || !chance.getAsBoolean()) {
      return null;
    }
    left--;
    return trouble;
  }
}
