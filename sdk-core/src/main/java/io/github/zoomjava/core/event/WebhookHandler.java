package io.github.zoomjava.core.event;

import io.github.zoomjava.core.event.WebhookVerifier.Finding;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Receives Zoom's webhooks, whatever server they come through: takes headers and bytes, tells what
 * to answer, and calls your handlers afterwards, as Zoom waits 3 seconds only.
 *
 * <pre>{@code
 * WebhookHandler webhooks = WebhookHandler.of(WebhookVerifier.of(secretToken), handlers);
 * WebhookResponse response = webhooks.handle(request::getHeader, request.getInputStream());
 * }</pre>
 *
 * <table>
 *   <caption>What is answered</caption>
 *   <tr><th>status<th>when
 *   <tr><td>200<td>Zoom validated the URL; handlers do not see that
 *   <tr><td>204<td>the delivery is taken, or was before
 *   <tr><td>401<td>it is not genuine; the log tells each reason once, the answer none
 *   <tr><td>413<td>it is too large
 *   <tr><td>500<td>something of yours failed: a store, a supplier, a check, a filter that read the
 *       body
 *   <tr><td>503<td>there is no room, or this is draining
 * </table>
 *
 * <p>After 500 and 503 Zoom sends it again, three times in 85 minutes. Thread-safe.
 */
public final class WebhookHandler implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);
  private static final Duration AT_CLOSE = Duration.ofSeconds(10);
  private static final int THREADS = 4;

  private final WebhookVerifier verifier;
  private final int sizeLimit;
  private final Inbox inbox;
  private final Intake intake;
  private final WebhookListener listener;
  private final Set<Verdict> reported = ConcurrentHashMap.newKeySet();

  /** Has no threads yet, and gets none where another executor is given. */
  private final ExecutorService own = Executors.newFixedThreadPool(THREADS, WebhookHandler::thread);

  private WebhookHandler(Builder builder) {
    verifier = builder.verifier;
    sizeLimit = builder.sizeLimit;
    inbox = builder.inbox;
    Executor executor = Objects.requireNonNullElse(builder.executor, own);
    listener = builder.listener;
    intake = new Intake(builder, executor);
    intake.resume();
  }

  /** With an inbox in memory for 1,000 deliveries, and 4 threads of its own. */
  public static WebhookHandler of(WebhookVerifier verifier, EventHandlers handlers) {
    return builder(verifier, handlers).build();
  }

  /** For another inbox, executor, or store. */
  public static Builder builder(WebhookVerifier verifier, EventHandlers handlers) {
    return new Builder(verifier, handlers);
  }

  /**
   * Takes a delivery. Reads nothing of the body if the headers alone rule it out, and no more than
   * may be there.
   *
   * @param header gives the value of a header by its name in lower case, null if there is none
   * @param body as it comes, before any decoding but that of the transfer; not closed
   * @throws IOException if the body cannot be read
   */
  public WebhookResponse handle(Function<String, @Nullable String> header, InputStream body)
      throws IOException {
    WebhookResponse refusal = answer(() -> refusal(header));
    // One byte too many is enough to see that there are too many.
    return refusal == null ? handle(header, body.readNBytes(sizeLimit + 1)) : refusal;
  }

  /**
   * Takes a delivery. Never throws.
   *
   * @param header gives the value of a header by its name in lower case, null if there is none
   * @param body as it came, before any decoding but that of the transfer; not to be written to
   *     afterwards
   */
  public WebhookResponse handle(Function<String, @Nullable String> header, byte[] body) {
    WebhookResponse response = answer(() -> responseTo(header, body));
    return response == null ? WebhookResponse.FAILED : response;
  }

  private @Nullable WebhookResponse answer(Supplier<@Nullable WebhookResponse> answer) {
    try {
      return answer.get();
    } catch (Throwable e) {
      LOG.log(Level.ERROR, "A webhook could not be received; Zoom is to come again", e);
      listener.postponed(e);
      return WebhookResponse.FAILED;
    }
  }

  /** Null if the body has to be read. */
  private @Nullable WebhookResponse refusal(Function<String, @Nullable String> header) {
    Verdict verdict = verifier.examine(header);
    return verdict.isGenuine() ? null : refused(verdict, WebhookResponse.REFUSED);
  }

  private WebhookResponse responseTo(Function<String, @Nullable String> header, byte[] body) {
    if (body.length > sizeLimit) {
      return refused(Verdict.TOO_LARGE, WebhookResponse.TOO_LARGE);
    }
    WebhookResponse refusal = refusal(header);
    if (refusal != null) {
      return refusal;
    }
    if (body.length == 0) {
      return refused(Verdict.BODY_MISSING, WebhookResponse.FAILED);
    }
    Finding finding = verifier.examine(header, body);
    if (!finding.verdict().isGenuine()) {
      return refused(finding.verdict(), WebhookResponse.REFUSED);
    }
    String plainToken = Challenge.plainToken(body);
    if (plainToken != null) {
      return Challenge.answer(plainToken, finding.answerTo(plainToken));
    }
    if (intake.take(Delivery.of(header, body))) {
      return WebhookResponse.TAKEN;
    }
    listener.postponed(null);
    return WebhookResponse.NOT_NOW;
  }

  /** The largest body, in bytes, so that a server need not read more. */
  public int sizeLimit() {
    return sizeLimit;
  }

  /** How many deliveries are taken and not handled yet. */
  public long waiting() {
    return intake.waiting();
  }

  /**
   * Takes no more deliveries, and waits until those that were taken are handled.
   *
   * @return whether all are; what is not stays in the inbox
   */
  public boolean drain(Duration longest) throws InterruptedException {
    return intake.drain(longest);
  }

  /** Drains for 10 seconds at most; ends its own threads and the inbox. */
  @Override
  public void close() {
    try {
      if (!drain(AT_CLOSE)) {
        LOG.log(Level.WARNING, "Some deliveries are not handled yet");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    own.shutdown();
    inbox.close();
  }

  /** Loud once for each reason: forgers must not fill the log. */
  private WebhookResponse refused(Verdict reason, WebhookResponse response) {
    Level level = reported.add(reason) ? Level.WARNING : Level.DEBUG;
    LOG.log(level, "A webhook was refused: {0}", reason);
    listener.refused(reason);
    return response;
  }

  /** Does not keep a program from ending: that is what {@link #close} is for. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "zoom-webhooks");
    thread.setDaemon(true);
    return thread;
  }

  private static void log(Delivery delivery, Throwable failure) {
    LOG.log(Level.ERROR, "The handlers failed for " + delivery, failure);
  }

  /** Not thread-safe. */
  public static final class Builder {

    final WebhookVerifier verifier;
    final EventHandlers handlers;
    Inbox inbox = Inbox.inMemory(1_000);
    SeenDeliveries seen = SeenDeliveries.inMemory();
    RetryPolicy retry = RetryPolicy.never();
    Sleeper sleeper = Sleeper.system();
    RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
    WebhookListener listener = new WebhookListener() {};
    BiConsumer<? super Delivery, ? super Throwable> deadLetters = WebhookHandler::log;
    private @Nullable Executor executor;
    private int sizeLimit = 1 << 20;

    private Builder(WebhookVerifier verifier, EventHandlers handlers) {
      this.verifier = verifier;
      this.handlers = handlers;
    }

    /**
     * Sets the inbox where deliveries wait for the handlers; in memory, with room for 1,000, by
     * default.
     */
    public Builder inbox(Inbox inbox) {
      this.inbox = inbox;
      return this;
    }

    /** Remembers what was taken; in memory, for two hours. */
    public Builder seen(SeenDeliveries seen) {
      this.seen = seen;
      return this;
    }

    /**
     * Runs the handlers, several at once if it has several threads; stays yours to shut down. While
     * it rejects tasks, Zoom is told to come again.
     */
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /** The largest body that is taken, in bytes, from 1 to 2^30; 1 MiB. */
    public Builder sizeLimit(int sizeLimit) {
      if (sizeLimit < 1 || sizeLimit > 1 << 30) {
        throw new IllegalArgumentException("sizeLimit is " + sizeLimit + "; it is 1 to 2^30");
      }
      this.sizeLimit = sizeLimit;
      return this;
    }

    /**
     * How often the handlers of a delivery are called that fail, and how long it waits in between:
     * attempts, first and longest wait of the policy; once by default. All handlers of the delivery
     * are called again. Until then it stays in the inbox and takes up its room.
     */
    public Builder retry(RetryPolicy retry) {
      this.retry = retry;
      return this;
    }

    /** Sets the sleeper that waits between two attempts of the handlers. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    /** Makes the waits between two attempts of the handlers differ; any source will do. */
    public Builder random(RandomGenerator random) {
      this.random = random;
      return this;
    }

    /** Sets the listener that is told the outcome of each request; none by default. */
    public Builder listener(WebhookListener listener) {
      this.listener = new GuardedListener(listener);
      return this;
    }

    /**
     * Gets each delivery whose handlers failed for the last time, and what they threw; the log gets
     * it otherwise. The delivery leaves the inbox afterwards. If this throws too, it stays there,
     * takes up its room, and is handled again at the next start if the inbox outlasts this one.
     */
    public Builder deadLetters(BiConsumer<? super Delivery, ? super Throwable> deadLetters) {
      this.deadLetters = deadLetters;
      return this;
    }

    /** Makes the handler, and has it handle what an earlier process left in the inbox. */
    public WebhookHandler build() {
      return new WebhookHandler(this);
    }
  }
}
