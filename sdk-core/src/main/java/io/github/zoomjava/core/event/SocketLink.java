package io.github.zoomjava.core.event;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.internal.ClientSettings;
import io.github.zoomjava.core.internal.MessageLimit;
import io.github.zoomjava.core.internal.SocketDialer;
import io.github.zoomjava.core.internal.Stopwatch;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One connection, from its token to its end. Says nothing of its URL, which holds the token. */
final class SocketLink extends WebSocketListener {

  private static final Duration HEARTBEAT = Duration.ofSeconds(30);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);
  private static final Duration REPLACED_BEFORE_EXPIRY = Duration.ofMinutes(5);

  private static final int NORMAL = 1000;
  private static final int POLICY_VIOLATION = 1008;
  private static final int UNAUTHORIZED = 401;

  /** The keeper of connections; called from their threads. */
  interface Keeper {
    void received(SocketLink link, SocketFrame frame);

    void ended(SocketLink link, boolean tokenRefused, String why);
  }

  /** A connection that served that long is no sign of trouble. */
  private static final Duration STABLE = Duration.ofMinutes(1);

  private final AccessToken token;
  private final Clock clock;
  private final Sleeper time;
  private final Keeper keeper;
  private final MessageLimit limit;
  private final Instant replaced;

  /** The last sign of life: a message, or the goodbye; at first the attempt to connect. */
  private volatile Instant lastFrame;

  private volatile Stopwatch silence;
  private volatile Stopwatch sinceBeat;
  private volatile @Nullable Stopwatch serving;
  private @Nullable WebSocket socket;

  SocketLink(AccessToken token, ClientSettings client, Keeper keeper) {
    this.token = token;
    this.clock = client.clock();
    this.time = client.sleeper();
    this.keeper = keeper;
    limit = new MessageLimit(client.maxAnswerSize());
    lastFrame = clock.instant();
    silence = new Stopwatch(time);
    sinceBeat = silence;
    replaced = replaced(token, lastFrame);
  }

  /** Returns whether a connection with that token would have to be replaced at once. */
  static boolean isNearItsEnd(AccessToken token, Instant now) {
    return !now.isBefore(token.expiresAt().minus(REPLACED_BEFORE_EXPIRY));
  }

  /** Half of its life before its end for a token that lives no longer than what is kept free. */
  private static Instant replaced(AccessToken token, Instant now) {
    return isNearItsEnd(token, now)
        ? now.plus(Duration.between(now, token.expiresAt()).dividedBy(2))
        : token.expiresAt().minus(REPLACED_BEFORE_EXPIRY);
  }

  synchronized void open(SocketDialer dialer, HttpUrl url) {
    HttpUrl withToken = url.newBuilder().setQueryParameter("access_token", token.value()).build();
    socket = dialer.dial(withToken, limit, this);
  }

  AccessToken token() {
    return token;
  }

  Instant lastFrame() {
    return lastFrame;
  }

  boolean isSilent() {
    return silence.elapsed().compareTo(LONGEST_SILENCE) >= 0;
  }

  /** Notes that it serves from now on. */
  void serves() {
    serving = new Stopwatch(time);
  }

  /** Returns whether it has served so long that the next one need not wait for its faults. */
  boolean wasStable() {
    Stopwatch served = serving;
    return served != null && served.elapsed().compareTo(STABLE) >= 0;
  }

  boolean needsOtherToken(Instant now) {
    return !now.isBefore(replaced);
  }

  /** Sends a heartbeat if it is time for one. */
  void beat() {
    WebSocket open = socket();
    if (open != null && sinceBeat.elapsed().compareTo(HEARTBEAT) >= 0) {
      sinceBeat = new Stopwatch(time);
      open.send("{\"module\":\"heartbeat\"}");
    }
  }

  /** Says goodbye. */
  void close() {
    WebSocket open = socket();
    if (open != null) {
      open.close(NORMAL, null);
    }
  }

  /** Ends it at once. */
  void cancel() {
    WebSocket open = socket();
    if (open != null) {
      open.cancel();
    }
  }

  @Override
  public void onMessage(WebSocket from, String text) {
    limit.messageArrived();
    alive();
    keeper.received(this, SocketFrame.read(text));
  }

  @Override
  public void onMessage(WebSocket from, ByteString bytes) {
    limit.messageArrived();
    alive();
    keeper.received(this, new SocketFrame.Unknown("bytes in place of text"));
  }

  @Override
  public void onClosing(WebSocket from, int code, String reason) {
    alive();
    from.close(NORMAL, null);
    keeper.ended(this, code == POLICY_VIOLATION, "Zoom closed it with code " + code);
  }

  /** The message of what was thrown is left aside, as it may quote the URL. */
  @Override
  public void onFailure(WebSocket from, Throwable failure, @Nullable Response response) {
    int status = response == null ? 0 : response.code();
    String why = status == 0 ? failure.getClass().getSimpleName() : "HTTP status " + status;
    boolean tooLong = failure instanceof MessageLimit.Exceeded;
    keeper.ended(
        this, status == UNAUTHORIZED, tooLong ? String.valueOf(failure.getMessage()) : why);
  }

  private void alive() {
    lastFrame = clock.instant();
    silence = new Stopwatch(time);
  }

  private synchronized @Nullable WebSocket socket() {
    return socket;
  }
}
