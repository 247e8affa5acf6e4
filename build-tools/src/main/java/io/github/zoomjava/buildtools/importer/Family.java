package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One family as {@code specs/catalog.yaml} describes it.
 *
 * @param name the folder in {@code specs/}
 * @param title the title of our document
 * @param source the file name of Zoom's document
 * @param word the word that API classes of this family start with, or null
 * @param rateLimitTable the table its operations count under if it is not the general one, or null
 * @param events how many events Zoom documents for it
 * @param eventsOnly whether it has no operations
 * @param masters the names of Zoom's documents for master accounts
 */
public record Family(
    String name,
    String title,
    String source,
    @Nullable String word,
    @Nullable String rateLimitTable,
    int events,
    boolean eventsOnly,
    List<String> masters) {
  static Family of(String name, JsonNode entry, boolean eventsOnly) {
    String source = entry.path("source").asText(name + ".json");
    List<String> masters =
        Json.fields(entry.path("master")).stream().map(Map.Entry::getKey).toList();
    return new Family(
        name,
        entry.path("title").asText(),
        source,
        Json.text(entry, "family-word"),
        Json.text(entry, "rate-limit-table"),
        entry.path("events").asInt(),
        eventsOnly,
        masters);
  }

  /** The name of the family in Zoom's addresses. */
  public String zoomsName() {
    return source.replaceFirst("[.]json$", "");
  }
}
