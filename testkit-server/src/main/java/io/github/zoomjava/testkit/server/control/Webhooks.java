package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.EventSamples;
import io.github.zoomjava.testkit.SignedDelivery;
import io.github.zoomjava.testkit.WebhookAttempt;
import io.github.zoomjava.testkit.WebhookSender;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads where webhooks go, and which. */
final class Webhooks {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Webhooks() {}

  static String url(Fields fields) {
    String url = fields.text("url");
    try {
      URI uri = new URI(url);
      if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
        return url;
      }
    } catch (URISyntaxException notOne) {
      // Is told apart no further.
    }
    throw Misuse.of("url", "url is " + url + ", not of the form http://host:port/path.");
  }

  static String secretToken(Fields fields) {
    String secret = fields.text("secret_token");
    if (secret.isEmpty()) {
      throw Misuse.of("secret_token", "secret_token is empty; give the one your endpoint knows.");
    }
    return secret;
  }

  /** Sends one message, and tells what the endpoint answered. */
  static Supplier<JsonObject> send(Fields fields) {
    WebhookSender sender = sender(fields);
    String message = message(fields);
    boolean forged = fields.flag("forged");
    return () -> {
      SignedDelivery delivery = sender.event(message);
      WebhookAttempt attempt = (forged ? delivery.forged() : delivery).send();
      JsonObject json = new JsonObject();
      json.addProperty("status", attempt.status());
      json.addProperty("answer", attempt.body());
      return json;
    };
  }

  /** Asks the endpoint whether it is its owner's. */
  static Supplier<JsonObject> validate(Fields fields) {
    WebhookSender sender = sender(fields);
    return () -> {
      JsonObject json = new JsonObject();
      json.addProperty("valid", sender.validate());
      return json;
    };
  }

  private static WebhookSender sender(Fields fields) {
    return WebhookSender.to(url(fields), secretToken(fields));
  }

  /** A message of the caller's own, or the sample of an event. */
  private static String message(Fields fields) {
    if (fields.has("message")) {
      return fields.object("message").toString();
    }
    String event = fields.text("event");
    if (!EventSamples.names().contains(event)) {
      throw Misuse.of(
          "event", "There is no event " + event + ", only " + String.join(", ", near(event)) + ".");
    }
    return EventSamples.of(event).toString();
  }

  /** The events of its topic; where there are none, the topics. */
  private static Collection<String> near(String event) {
    Set<String> topics = new TreeSet<>();
    List<String> near = new ArrayList<>();
    for (String name : EventSamples.names()) {
      int dot = name.indexOf('.');
      topics.add(dot < 0 ? name : name.substring(0, dot) + ".*");
      if (dot >= 0 && event.startsWith(name.substring(0, dot + 1))) {
        near.add(name);
      }
    }
    return near.isEmpty() ? topics : near;
  }
}
