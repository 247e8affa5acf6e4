package io.github.zoomjava.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.socket.Peer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One subscription of a {@link FakeEventSocket}, with the newest connection for it. All methods may
 * be called from any thread.
 */
public final class FakeSubscription {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int NORMAL = 1000;

  private final Predicate<String> tokens;
  private final List<String> accepted = new ArrayList<>();
  private @Nullable Peer newest;
  private int heartbeats;
  private int refusals;
  private boolean refusesNext;
  private boolean silent;

  FakeSubscription(Predicate<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Sends an event the way Zoom does: as text within a message.
   *
   * @param event the JSON that a webhook would bring
   * @return whether somebody was connected; if not, the event is lost
   */
  public boolean send(String event) {
    JsonObject message = new JsonObject();
    message.addProperty("module", "message");
    message.addProperty("content", event);
    return sendText(message.toString());
  }

  /** Sends a text message as it is; says whether somebody was connected. */
  public synchronized boolean sendText(String text) {
    return newest != null && newest.text(text);
  }

  /** Sends a binary message; says whether somebody was connected. */
  public synchronized boolean sendBytes(byte[] bytes) {
    return newest != null && newest.bytes(bytes);
  }

  /** Ends the TCP connection without a goodbye; says whether there was one. */
  public synchronized boolean cut() {
    return newest != null && newest.cut();
  }

  /** Closes the connection with that close code; says whether there was one. */
  public synchronized boolean close(int code) {
    return newest != null && newest.close(code);
  }

  /** Tells the next who connects that its token is invalid, whatever it is. */
  public synchronized void refuseNextToken() {
    refusesNext = true;
  }

  /**
   * Sets whether connections and heartbeats stay without an answer from now on; no at the start.
   */
  public synchronized void silent(boolean silent) {
    this.silent = silent;
  }

  /** The tokens of the connections that were accepted, in order. */
  public synchronized List<String> tokens() {
    return List.copyOf(accepted);
  }

  /** How many connections were accepted. */
  public synchronized int connections() {
    return accepted.size();
  }

  /** How many times a client was told that its token is invalid. */
  public synchronized int refusals() {
    return refusals;
  }

  /** How many heartbeats came, over all connections. */
  public synchronized int heartbeats() {
    return heartbeats;
  }

  /**
   * Waits until so many connections were accepted.
   *
   * @throws AssertionError if they were not within 10 s
   */
  public void awaitConnections(int count) {
    await("connections", count, this::connections);
  }

  /**
   * Waits until so many heartbeats came.
   *
   * @throws AssertionError if they did not within 10 s
   */
  public void awaitHeartbeats(int count) {
    await("heartbeats", count, this::heartbeats);
  }

  /**
   * Waits until nobody is connected.
   *
   * @throws AssertionError if somebody still is after 10 s
   */
  public void awaitEnd() {
    await("ends", 1, () -> newest == null ? 1 : 0);
  }

  /** One connection for a subscription: the older one is closed. */
  synchronized void connected(Peer peer, String token) {
    boolean refused = refusesNext || !tokens.test(token);
    refusesNext = false;
    if (!silent) {
      peer.text(answer("build_connection", refused ? "Invalid Token" : null));
    }
    if (refused) {
      refusals++;
    } else {
      if (newest != null) {
        newest.close(NORMAL);
      }
      newest = peer;
      accepted.add(token);
    }
    notifyAll();
  }

  synchronized void received(Peer peer, String token, String message) {
    if (!isHeartbeat(message)) {
      return;
    }
    heartbeats++;
    boolean stale = !tokens.test(token);
    refusals += stale ? 1 : 0;
    if (!silent) {
      peer.text(answer("heartbeat", stale ? "Token is invalid" : null));
    }
    notifyAll();
  }

  synchronized void ended(Peer peer) {
    if (newest == peer) {
      newest = null;
      notifyAll();
    }
  }

  private synchronized void await(String what, int count, IntSupplier seen) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (seen.getAsInt() < count) {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          throw new AssertionError(
              "Of " + count + " " + what + " there were " + seen.getAsInt() + " after " + PATIENCE);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + what, e);
    }
  }

  private static String answer(String module, @Nullable String failure) {
    JsonObject answer = new JsonObject();
    answer.addProperty("module", module);
    answer.addProperty("success", failure == null);
    if (failure != null) {
      answer.addProperty("content", failure);
    }
    return answer.toString();
  }

  private static boolean isHeartbeat(String message) {
    try {
      return JsonParser.parseString(message) instanceof JsonObject object
          && new JsonPrimitive("heartbeat").equals(object.get("module"));
    } catch (JsonParseException e) {
      return false;
    }
  }
}
