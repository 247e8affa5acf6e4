package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.EventSamples;
import io.github.zoomjava.testkit.internal.hook.WebhookQueue;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened, in messages as Zoom's documents have them. An event whose module is not on
 * the class path is left out, as nobody could read it.
 */
public final class Announcer {
  /** What a message says of a thing in any case. */
  private static final List<String> IDENTITY = List.of("id", "uuid", "host_id", "email");

  private final String accountId;
  private final WebhookQueue webhooks;
  private final Supplier<Stored> operator;
  private final InstantSource time;

  Announcer(
      String accountId, WebhookQueue webhooks, Supplier<Stored> operator, InstantSource time) {
    this.accountId = accountId;
    this.webhooks = webhooks;
    this.operator = operator;
    this.time = time;
  }

  public void tell(String event, Stored subject) {
    tell(event, subject, message -> {});
  }

  /** The same with more that this event says. */
  public void tell(String event, Stored subject, Consumer<JsonObject> more) {
    announce(
        event,
        message -> {
          fill(Json.object(Json.object(message, "payload"), "object"), subject);
          more.accept(message);
        });
  }

  /** An event that has all it says beside its object. */
  public void tellFacts(String event, JsonObject facts) {
    announce(event, message -> Template.fill(Json.object(message, "payload"), facts));
  }

  /** What a change made of a thing, and what it was before. */
  public void tellChange(String event, Stored subject, JsonObject before, JsonObject changes) {
    announce(
        event,
        message -> {
          JsonObject payload = Json.object(message, "payload");
          JsonObject object = Json.object(payload, "object");
          fill(object, subject);
          if (payload.get("old_object") instanceof JsonObject old) {
            fill(old, new Stored(subject.kind(), before, subject.parent()));
            Set<String> told = new HashSet<>(changes.keySet());
            told.addAll(IDENTITY);
            told.add(subject.kind().idName());
            Optional.ofNullable(subject.kind().place()).ifPresent(told::add);
            object.keySet().retainAll(told);
            old.keySet().retainAll(told);
          }
        });
  }

  private static void fill(JsonObject object, Stored subject) {
    @Nullable String place = subject.kind().place();
    @Nullable Stored parent = subject.parent();
    if (place == null || parent == null) {
      Template.fill(object, subject.value());
    } else {
      Template.fill(object, parent.value());
      Template.fill(Json.object(object, place), subject.value());
    }
  }

  private void announce(String event, Consumer<JsonObject> filling) {
    if (!webhooks.isWanted() || !EventSamples.names().contains(event)) {
      return;
    }
    JsonObject message = EventSamples.of(event, time.instant());
    JsonObject facts = new JsonObject();
    facts.addProperty("account_id", accountId);
    facts.addProperty("operator", operator.get().text("email"));
    facts.addProperty("operator_id", operator.get().id());
    Template.fill(Json.object(message, "payload"), facts);
    filling.accept(message);
    webhooks.deliver(message);
  }
}
