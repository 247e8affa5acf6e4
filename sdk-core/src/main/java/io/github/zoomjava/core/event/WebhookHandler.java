package io.github.zoomjava.core.event;

import io.github.zoomjava.core.event.WebhookVerifier.Finding;
import io.github.zoomjava.core.internal.Listeners;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives Zoom's webhooks, whatever server they come through: takes headers and bytes, tells what
 * to answer, and calls your handlers afterwards, as Zoom waits 3 seconds only.
 *
 * <pre>{@code
 * WebhookHandler webhooks = WebhookHandler.of(WebhookVerifier.of(secretToken), handlers);
 * WebhookResponse response = webhooks.handle(request::getHeader, request.bytes());
 * }</pre>
 *
 * <table>
 *   <caption>What is answered</caption>
 *   <tr><th>status<th>when
 *   <tr><td>200<td>Zoom validated the URL; handlers do not see that
 *   <tr><td>204<td>the delivery is taken, or was before
 *   <tr><td>401<td>it is not genuine; the log tells each reason once, the answer none
 *   <tr><td>413<td>it is too large
 *   <tr><td>500<td>something of yours failed: a store, a supplier, a check
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
  private final Set<Verdict> reported = ConcurrentHashMap.newKeySet();

  /** Has no threads yet, and gets none where another executor is given. */
  private final ExecutorService own = Executors.newFixedThreadPool(THREADS, WebhookHandler::thread);

  private WebhookHandler(Builder builder) {
    verifier = builder.verifier;
    sizeLimit = builder.sizeLimit;
    inbox = builder.inbox;
    Executor executor = Objects.requireNonNullElse(builder.executor, own);
    intake = new Intake(builder.handlers, inbox, builder.seen, executor, builder.deadLetters);
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
   * Takes a delivery. Never throws.
   *
   * @param header gives the value of a header by its name in lower case, null if there is none
   * @param body as it came, before any decoding but that of the transfer; not to be written to
   *     afterwards
   */
  public WebhookResponse handle(Function<String, @Nullable String> header, byte[] body) {
    if (body.length > sizeLimit) {
      return WebhookResponse.TOO_LARGE;
    }
    try {
      Finding finding = verifier.examine(header, body);
      if (!finding.verdict().isGenuine()) {
        reportRefusal(finding.verdict());
        return WebhookResponse.REFUSED;
      }
      String plainToken = Challenge.plainToken(body);
      if (plainToken != null) {
        return Challenge.answer(plainToken, finding.answerTo(plainToken));
      }
      Delivery delivery = Delivery.of(header, body);
      return intake.take(delivery) ? WebhookResponse.TAKEN : WebhookResponse.NOT_NOW;
    } catch (Throwable e) {
      LOG.log(Level.ERROR, "A webhook could not be received; Zoom is to come again", e);
      return WebhookResponse.FAILED;
    }
  }

  /** The largest body, in bytes, so that a server need not read more. */
  public int sizeLimit() {
    return sizeLimit;
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
  private void reportRefusal(Verdict verdict) {
    Level level = reported.add(verdict) ? Level.WARNING : Level.DEBUG;
    LOG.log(level, "A webhook was refused: {0}", verdict);
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

    private final WebhookVerifier verifier;
    private final EventHandlers handlers;
    private Inbox inbox = Inbox.inMemory(1_000);
    private SeenDeliveries seen = SeenDeliveries.inMemory();
    private @Nullable Executor executor;
    private int sizeLimit = 1 << 20;
    private BiConsumer<? super Delivery, ? super Throwable> deadLetters = WebhookHandler::log;

    private Builder(WebhookVerifier verifier, EventHandlers handlers) {
      this.verifier = verifier;
      this.handlers = handlers;
    }

    /** Where deliveries wait for the handlers; in memory, with room for 1,000. */
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
     * Gets each delivery whose handlers failed, and what they threw; the log gets it otherwise. The
     * delivery leaves the inbox afterwards. If this throws too, it stays there, takes up its room,
     * and is handled again at the next start if the inbox outlasts this one.
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
