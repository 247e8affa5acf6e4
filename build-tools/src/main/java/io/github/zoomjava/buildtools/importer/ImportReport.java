package io.github.zoomjava.buildtools.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import found, repaired, merged and still finds ugly. */
public final class ImportReport {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> repairs = new TreeMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> ugly = new ArrayList<>();

  public void count(String what, int number) {
    counts.merge(what, number, Integer::sum);
  }

  public void repaired(String what) {
    repairs.merge(what, 1, Integer::sum);
  }

  /** What was left as the document has it, and why. */
  public void left(String what) {
    left.add(what);
  }

  /** A name that a person should look at. */
  public void ugly(String name, String why) {
    ugly.add(name + " (" + why + ")");
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
   * The report as text, one section each for counts, repairs, what was left, and names to look at.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (what, number) -> text.append("  ").append(what).append(": ").append(number).append('\n'));
    text.append("  repairs\n");
    repairs.forEach(
        (what, number) ->
            text.append("    ").append(number).append(" x ").append(what).append('\n'));
    text.append("  left as they are: ").append(left.size()).append('\n');
    left.forEach(what -> text.append("    ").append(what).append('\n'));
    text.append("  names to look at: ").append(ugly.size()).append('\n');
    ugly.forEach(name -> text.append("    ").append(name).append('\n'));
    return text.toString();
  }
}
