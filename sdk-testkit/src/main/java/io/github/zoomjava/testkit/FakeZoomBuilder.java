package io.github.zoomjava.testkit;

import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.Sampling;
import io.github.zoomjava.testkit.internal.server.ServerSettings;
import io.github.zoomjava.testkit.internal.tls.Identity;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a {@link FakeZoom} before it starts. One builder may start several; each has an
 * account of its own.
 */
public final class FakeZoomBuilder {
  private static final int SEEDS = 1_000_000;
  private static final int PORTS = 1 << 16;

  private @Nullable List<String> families;
  private @Nullable Plan plan;
  private @Nullable Integer listLength;
  private Clock clock = Clock.systemUTC();
  private int port;
  private int seed;
  private boolean sparse;
  private boolean remembers = true;
  private boolean keepsRequests = true;
  private boolean https;
  private boolean everywhere;
  private boolean secretsInHeaderOnly;

  FakeZoomBuilder() {}

  /** Listens at this port of the loopback address; at 0, as without this, at any free one. */
  public FakeZoomBuilder port(int port) {
    this.port = within("port", port, PORTS);
    return this;
  }

  /**
   * Listens at all addresses of this machine in place of the loopback address alone, as it has to
   * in a container: whoever reaches the machine reaches it.
   */
  public FakeZoomBuilder everywhere() {
    everywhere = true;
    return this;
  }

  /**
   * Talks HTTPS in place of HTTP, with a certificate that is made at the start for {@code
   * 127.0.0.1} and {@code localhost}: {@link FakeZoom#certificate()}.
   */
  public FakeZoomBuilder https() {
    https = true;
    return this;
  }

  /** Answers these families only, such as {@code users}; without this, all on the class path. */
  public FakeZoomBuilder families(String... families) {
    this.families = List.of(families);
    return this;
  }

  /** Remembers nothing: every id exists, and every operation answers with samples. */
  public FakeZoomBuilder stateless() {
    remembers = false;
    return this;
  }

  /** Does not keep {@link FakeZoom#requests()}, for runs with very many. */
  public FakeZoomBuilder forgetRequests() {
    keepsRequests = false;
    return this;
  }

  /**
   * Refuses client secrets in the form, which Zoom takes: its metadata lists {@code
   * client_secret_basic} alone, so that what keeps to it is safe. The refusal says so.
   */
  public FakeZoomBuilder secretsInHeaderOnly() {
    secretsInHeaderOnly = true;
    return this;
  }

  /**
   * Enforces the rate limits of a plan: of each table and category, within any second or minute and
   * for each day.
   */
  public FakeZoomBuilder plan(Plan plan) {
    this.plan = plan;
    return this;
  }

  /** Sets the clock that limits and rules go by; without this, the time of day. */
  public FakeZoomBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Shifts the values of all samples. The same seed gives the same answers in every run; without
   * this it is 0. Of an enum with n values the seeds 0 to n - 1 show each, odd ones make all
   * booleans false.
   *
   * @param seed 0 to 999,999
   */
  public FakeZoomBuilder seed(int seed) {
    this.seed = within("seed", seed, SEEDS);
    return this;
  }

  /**
   * Leaves out of samples what Zoom's documents do not require. The items of a list and what was
   * created by a request stay.
   */
  public FakeZoomBuilder sparse() {
    sparse = true;
    return this;
  }

  /**
   * Makes sampled lists this long in all, given out by pages of the size that is asked for. Without
   * this they have two pages of two. Lists of what is remembered are as long as they are.
   */
  public FakeZoomBuilder listLength(int listLength) {
    this.listLength = within("list length", listLength, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Starts it.
   *
   * @throws IllegalArgumentException when a family is not on the class path
   * @throws IllegalStateException when the port is not free
   */
  public FakeZoom start() {
    OperationIndex all = ClassPathIndex.get();
    OperationIndex index = families == null ? all : all.only(families);
    Sampling sampling = new Sampling(seed, sparse, listLength);
    return new FakeZoom(
        sampling.equals(Sampling.USUAL) ? index : index.sampled(sampling),
        new ServerSettings(
            port,
            everywhere,
            https ? Identity.create() : null,
            keepsRequests,
            remembers,
            plan,
            secretsInHeaderOnly,
            clock));
  }

  private static int within(String name, int value, int end) {
    if (value < 0 || value >= end) {
      throw new IllegalArgumentException(
          "The " + name + " is " + value + ", not 0 to " + (end - 1));
    }
    return value;
  }
}
