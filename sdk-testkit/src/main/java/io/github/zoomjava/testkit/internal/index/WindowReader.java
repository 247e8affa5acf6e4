package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that an operation can be asked for: those with limits, and all other pairs. */
final class WindowReader {
  private static final Pattern BEGIN = Pattern.compile("(?<![a-z])(from|start)(?![a-z])");

  private WindowReader() {}

  static List<WindowSpec> windows(JsonObject operation) {
    List<WindowSpec> windows = new ArrayList<>();
    if (operation.get("windows") instanceof JsonArray limited) {
      limited.forEach(each -> windows.add(window(each.getAsJsonObject())));
    }
    Set<String> times = times(operation);
    for (String from : times) {
      String to = end(from);
      boolean known = windows.stream().anyMatch(each -> each.from().equals(from));
      if (!to.equals(from) && times.contains(to) && !known) {
        windows.add(WindowSpec.open(from, to));
      }
    }
    return windows;
  }

  /** The name of the end that belongs to a begin: {@code to}, {@code end_date}. */
  private static String end(String begin) {
    return BEGIN.matcher(begin).replaceAll(found -> found.group().equals("from") ? "to" : "end");
  }

  private static Set<String> times(JsonObject operation) {
    Set<String> times = new LinkedHashSet<>();
    for (JsonElement each : operation.getAsJsonArray("parameters")) {
      JsonObject parameter = each.getAsJsonObject();
      if (isTime(parameter.get("schema")) && parameter.get("in").getAsString().equals("query")) {
        times.add(parameter.get("name").getAsString());
      }
    }
    return times;
  }

  private static boolean isTime(@Nullable JsonElement schema) {
    return schema instanceof JsonObject json
        && (json.has("x-zoom-time")
            || (json.has("format") && json.get("format").getAsString().startsWith("date")));
  }

  private static WindowSpec window(JsonObject json) {
    @Nullable String ahead = text(json, "ahead");
    return new WindowSpec(
        json.get("from").getAsString(),
        text(json, "to"),
        text(json, "usual"),
        limit(json, "most", "too-long"),
        limit(json, "back", "too-old"),
        ahead == null ? null : WindowSpec.length(ahead),
        text(json, "unless"));
  }

  private static WindowSpec.@Nullable Limit limit(JsonObject json, String length, String code) {
    @Nullable String iso = text(json, length);
    return iso == null
        ? null
        : new WindowSpec.Limit(
            WindowSpec.length(iso), json.has(code) ? json.get(code).getAsInt() : null);
  }

  private static @Nullable String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : null;
  }
}
