package io.github.zoomjava.testkit.server.control;

import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.testkit.FaultRule;
import io.github.zoomjava.testkit.RetryAfterForm;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads which fault is to happen, and when. */
final class Faults {
  /** By the name of their factory, as Zoom would write it. */
  static final Map<String, Function<Fields, Fault>> NAMES = names();

  private static final int MOST_MILLISECONDS = 600_000;
  private static final int MOST_SECONDS = 7 * 24 * 3600;

  private static final Map<String, RetryAfterForm> FORMS =
      new TreeMap<>(
          Map.of(
              "instant", RetryAfterForm.INSTANT,
              "seconds", RetryAfterForm.SECONDS,
              "http_date", RetryAfterForm.HTTP_DATE));

  private Faults() {}

  /** What scripts the fault that these fields describe. */
  static Consumer<FakeZoom> read(Fields fields) {
    Fault fault = retryAfter(fields.choice("fault", NAMES).apply(fields), fields);
    Consumer<FaultRule> rule =
        operation(fields).andThen(chance(fields)).andThen(calls(fields)).andThen(times(fields));
    return fake -> rule.accept(fake.fault(fault));
  }

  private static Map<String, Function<Fields, Fault>> names() {
    Map<String, Function<Fields, Fault>> names = new LinkedHashMap<>();
    names.put("per_second_limit", unused -> Fault.perSecondLimit());
    names.put("daily_limit", unused -> Fault.dailyLimit());
    names.put("per_user_limit", unused -> Fault.perUserLimit());
    names.put("per_registrant_limit", unused -> Fault.perRegistrantLimit());
    names.put("registrant_status_limit", unused -> Fault.registrantStatusLimit());
    names.put("concurrency_limit", unused -> Fault.concurrencyLimit());
    names.put("batch_size_limit", unused -> Fault.batchSizeLimit());
    names.put("limit_with_foreign_code", unused -> Fault.limitWithForeignCode());
    names.put("expired_token", unused -> Fault.expiredToken());
    names.put("server_error", fields -> Fault.serverError(fields.number("status", 500, 599)));
    names.put("web_page", unused -> Fault.webPage());
    names.put("slow", fields -> Fault.slow(milliseconds(fields)));
    names.put("cut_before_headers", unused -> Fault.cutBeforeHeaders());
    names.put("cut_after_headers", unused -> Fault.cutAfterHeaders());
    names.put("truncated_body", unused -> Fault.truncatedBody());
    names.put("unknown_enum_values", unused -> Fault.unknownEnumValues());
    names.put("extra_properties", unused -> Fault.extraProperties());
    names.put("changed_types", unused -> Fault.changedTypes());
    names.put("unexpected_nulls", unused -> Fault.unexpectedNulls());
    return Collections.unmodifiableMap(names);
  }

  private static Duration milliseconds(Fields fields) {
    return Duration.ofMillis(fields.number("milliseconds", 0, MOST_MILLISECONDS));
  }

  private static Fault retryAfter(Fault fault, Fields fields) {
    if (!fields.has("retry_after_seconds")) {
      return fields.flag("without_retry_after") ? fault.withoutRetryAfter() : fault;
    }
    Duration wait = Duration.ofSeconds(fields.number("retry_after_seconds", 0, MOST_SECONDS));
    RetryAfterForm form =
        fields.has("retry_after_form")
            ? fields.choice("retry_after_form", FORMS)
            : RetryAfterForm.INSTANT;
    return fault.retryAfter(form, wait);
  }

  private static Consumer<FaultRule> operation(Fields fields) {
    if (!fields.has("operation")) {
      return rule -> {};
    }
    String id = Operations.known("operation", fields.text("operation"));
    return rule -> rule.on(id);
  }

  /** Goes before {@link #times}, as a rule of chance alone ends never. */
  private static Consumer<FaultRule> chance(Fields fields) {
    if (!fields.has("probability")) {
      return rule -> {};
    }
    double probability = fields.decimal("probability", 0, 1).doubleValue();
    int seed = fields.number("seed", 0, Integer.MAX_VALUE);
    return rule -> rule.randomly(probability, seed);
  }

  private static Consumer<FaultRule> calls(Fields fields) {
    if (!fields.has("on_call")) {
      return rule -> {};
    }
    int call = fields.number("on_call", 1, Integer.MAX_VALUE);
    return rule -> rule.onCall(call);
  }

  private static Consumer<FaultRule> times(Fields fields) {
    if (!fields.has("times")) {
      return rule -> {};
    }
    int times = fields.number("times", 1, Integer.MAX_VALUE);
    return rule -> rule.times(times);
  }
}
