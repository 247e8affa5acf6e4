package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other names of an event: a document's heading and the message it shows say different names
 * for a few, and either may be sent.
 */
final class EventAliases {
  private static final Pattern NAME = Pattern.compile("\"event\"\\s*:\\s*\"([^\"]+)\"");

  /**
   * Names that no document shows. Heading and example say {@code rtms.concurrency_limited}; its
   * scope, {@code rtms:read:rtms_concurrency_limited}, has the form of those of the family's other
   * events, which are called {@code meeting.rtms_started} for {@code rtms:read:rtms_started}. Zoom
   * may send either, and a name that never comes does no harm.
   */
  private static final Map<String, String> BY_SCOPE =
      Map.of(
          "rtms.concurrency_limited", "meeting.rtms_concurrency_limited",
          "rtms.concurrency_near_limit", "meeting.rtms_concurrency_near_limit");

  private EventAliases() {}

  /**
   * The names in a message's examples that are no event's heading. A heading there is a slip: the
   * example was taken from that other event.
   */
  static List<String> of(String event, JsonNode message, Set<String> headings) {
    Set<String> aliases = new TreeSet<>();
    if (BY_SCOPE.containsKey(event)) {
      aliases.add(BY_SCOPE.get(event));
    }
    for (JsonNode example : message.path("examples")) {
      JsonNode value = example.path("value");
      Matcher name = NAME.matcher(value.isTextual() ? value.textValue() : value.toString());
      if (name.find()) {
        // Blanks and a dot at the end are slips that EventReader does not mind either.
        aliases.add(name.group(1).strip().replaceAll("\\.$", ""));
      }
    }
    aliases.removeAll(headings);
    return List.copyOf(aliases);
  }
}
