package io.github.zoomjava.it.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.WindowSpec;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.window.Windows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every fact of Zoom's texts about times that names a parameter is one that FakeZoom keeps. */
class WindowFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
  private static final LocalDateTime NOW = TODAY.atTime(12, 0);

  /** Rows about something else, with the reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "/phone/firmwares is_update", "is no time",
          "/marketplace/apps/{appId}/api_call_logs duration", "is a number of days, and no range",
          "/users/{userId}/meetings type", "says how much is answered, and no range",
          "/past_meetings/{meetingId}/instances from max_range", "is advice");

  /** Where Zoom counts from another parameter of the same operation. */
  private static final Map<String, String> OF_THE_RANGE = Map.of("duration", "start");

  private final List<String> notKept = new ArrayList<>();
  private final Map<String, Integer> kept = new HashMap<>();

  @Test
  void everyRowThatNamesAParameterIsKept() throws IOException {
    int exceptions = 0;
    for (JsonElement each : rows()) {
      JsonObject row = each.getAsJsonObject();
      if (!row.has("parameter") || row.get("parameter").isJsonNull()) {
        continue;
      }
      if (isException(row)) {
        exceptions++;
      } else if (isKept(row)) {
        kept.merge(row.get("kind").getAsString(), 1, Integer::sum);
      } else {
        notKept.add(row.toString());
      }
    }

    System.out.printf("facts about times that are kept: %s, exceptions: %d%n", kept, exceptions);
    assertThat(notKept).isEmpty();
    assertThat(kept.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(271);
    assertThat(exceptions).isEqualTo(EXCEPTIONS.size());
  }

  private static JsonArray rows() throws IOException {
    Path file = OriginalDocuments.folder().resolveSibling("facts").resolve("windows.json");
    assumeTrue(Files.exists(file), () -> "Skipped, as the facts are not here: " + file);
    return JsonParser.parseString(Files.readString(file)).getAsJsonArray();
  }

  private static boolean isException(JsonObject row) {
    String place = row.get("path").getAsString() + " " + row.get("parameter").getAsString();
    return EXCEPTIONS.containsKey(place)
        || EXCEPTIONS.containsKey(place + " " + row.get("kind").getAsString());
  }

  private static boolean isKept(JsonObject row) {
    OperationSpec operation = operation(row);
    String named = row.get("parameter").getAsString().split(",", -1)[0];
    String parameter =
        operation.path().toString().equals("/commerce/subscriptions")
            ? OF_THE_RANGE.getOrDefault(named, named)
            : named;
    @Nullable WindowSpec window =
        operation.windows().stream()
            .filter(each -> Set.of(each.from(), String.valueOf(each.to())).contains(parameter))
            .findFirst()
            .orElse(null);
    if (window == null) {
      return false;
    }
    TemporalAmount length = length(row);
    return switch (row.get("kind").getAsString()) {
      case "max_range" -> isLimited(operation, window, TODAY.minus(length).minusDays(2), TODAY);
      case "lookback" -> {
        LocalDate old = TODAY.minus(length).minusDays(2);
        yield isLimited(operation, window, old, old.plusDays(1));
      }
      case "lookahead" -> {
        Windows far = windows(operation, window, TODAY, TODAY.plus(length).plusDays(2));
        yield far.call().query(String.valueOf(window.to()), "").startsWith(text(TODAY, length));
      }
      default -> isUsual(operation, window, parameter, length);
    };
  }

  /** Cut or refused, whichever Zoom does. */
  private static boolean isLimited(
      OperationSpec operation, WindowSpec window, LocalDate from, LocalDate to) {
    Windows windows = windows(operation, window, from, to);
    return windows.refusal().isPresent()
        || windows.call().query(window.from(), "").compareTo(from.plusDays(2).toString()) >= 0;
  }

  /** Where none is asked for: up to now, or from today on. */
  private static boolean isUsual(
      OperationSpec operation, WindowSpec window, String parameter, TemporalAmount length) {
    ApiCall call = Windows.of(call(operation, Map.of())).call();
    String taken = call.query(parameter, "");
    boolean onward = String.valueOf(window.usual()).startsWith("today");
    if (onward) {
      LocalDate day = parameter.equals(window.from()) ? TODAY : TODAY.plus(length);
      return taken.startsWith(day.toString()) || taken.startsWith(day.minusDays(1).toString());
    }
    LocalDateTime moment = parameter.equals(window.from()) ? NOW.minus(length) : NOW;
    return taken.startsWith(moment.toLocalDate().toString());
  }

  private static Windows windows(
      OperationSpec operation, WindowSpec window, LocalDate from, LocalDate to) {
    Map<String, List<String>> query = new HashMap<>();
    query.put(window.from(), List.of(from.toString()));
    query.put(String.valueOf(window.to()), List.of(to.toString()));
    return Windows.of(call(operation, query));
  }

  private static ApiCall call(OperationSpec operation, Map<String, List<String>> query) {
    return new ApiCall(
        operation, List.of(), query, new JsonObject(), null, NOW.toInstant(ZoneOffset.UTC));
  }

  private static OperationSpec operation(JsonObject row) {
    return Families.named(row.get("family").getAsString()).operations().stream()
        .filter(each -> each.http().equals(row.get("method").getAsString()))
        .filter(each -> each.template().equals(row.get("path").getAsString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation " + row));
  }

  /** A day, where a row has no length. */
  private static TemporalAmount length(JsonObject row) {
    if (!row.has("value")) {
      return WindowSpec.length("P1D");
    }
    String unit = row.get("unit").getAsString();
    String letter = unit.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return WindowSpec.length(
        (unit.equals("hour") ? "PT" : "P") + row.get("value").getAsInt() + letter);
  }

  private static String text(LocalDate day, TemporalAmount length) {
    return Objects.requireNonNull(day.plus(length)).toString();
  }
}
