package io.github.zoomjava.buildtools.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of an import: what it found, repaired and merged, and what a person may look at. */
public final class ImportReport {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> repairs = new TreeMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> ugly = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();
  private final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);

  public void count(String what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  public void repaired(String what) {
    repairs.merge(what, 1, Integer::sum);
  }

  /** Notes something that was left as the document has it, and why. */
  public void left(String what) {
    left.add(what);
  }

  /** A name that a person should look at. */
  public void ugly(String name, String why) {
    ugly.add(name + " (" + why + ")");
  }

  /** Entries of {@code names.yaml} that name nothing. */
  public void stale(List<String> entries) {
    stale.addAll(entries);
  }

  /** A place that does not keep a promise, and the reason; empty where it is a mistake. */
  public void broken(Promise promise, String place, String reason) {
    broken
        .computeIfAbsent(promise, p -> new ArrayList<>())
        .add(reason.isEmpty() ? place : place + " (" + reason + ")");
  }

  /** The places that do not keep a promise, with their reasons. */
  public List<String> broken(Promise promise) {
    return broken.getOrDefault(promise, List.of());
  }

  public Map<String, Integer> counts() {
    return counts;
  }

  public Map<String, Integer> repairs() {
    return repairs;
  }

  public List<String> ugly() {
    return ugly;
  }

  /**
   * The report as text: counts, and a section each for repairs and for what a person may look at.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (what, number) -> text.append("  ").append(what).append(": ").append(number).append('\n'));
    text.append("  repairs\n");
    repairs.forEach(
        (what, number) ->
            text.append("    ").append(number).append(" x ").append(what).append('\n'));
    section("left as they are", left, text);
    section("names to look at", ugly, text);
    for (Promise promise : Promise.values()) {
      section(promise.broken(), broken(promise), text);
    }
    section("entries of names.yaml that name nothing", stale, text);
    return text.toString();
  }

  private static void section(String title, List<String> lines, StringBuilder text) {
    text.append("  ").append(title).append(": ").append(lines.size()).append('\n');
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }
}
