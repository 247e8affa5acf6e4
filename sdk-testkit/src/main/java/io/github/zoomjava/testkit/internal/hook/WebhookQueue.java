package io.github.zoomjava.testkit.internal.hook;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.SignedDelivery;
import io.github.zoomjava.testkit.WebhookSender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Delivers messages to endpoints, one after the other, on a thread of its own. As with Zoom, one
 * that fails is sent up to three times more; here without the waits in between.
 */
public final class WebhookQueue implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 4;

  private final List<WebhookSender> endpoints = new CopyOnWriteArrayList<>();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), WebhookQueue::daemon);

  /** Delivers to that endpoint, too, from now on. */
  public void add(WebhookSender endpoint) {
    endpoints.add(endpoint);
  }

  /** Returns whether there is an endpoint. */
  public boolean isWanted() {
    return !endpoints.isEmpty();
  }

  /** Delivers a message some time; it must not change any more. */
  public void deliver(JsonObject message) {
    String json = message.toString();
    for (WebhookSender endpoint : endpoints) {
      SignedDelivery delivery = endpoint.event(json);
      thread.execute(() -> send(delivery));
    }
  }

  private void send(SignedDelivery delivery) {
    int attempts = 0;
    while (attempts < MOST_ATTEMPTS && !thread.isShutdown() && delivery.send().isRepeated()) {
      attempts++;
    }
  }

  /** Gives up what is not delivered. */
  @Override
  public void close() {
    thread.getQueue().clear();
    thread.shutdown();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fake-zoom-webhooks");
    thread.setDaemon(true);
    return thread;
  }
}
