package io.github.zoomjava.buildtools.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The table of family modules in the README: one row for each group, operations and events in
 * brackets.
 */
final class ModuleTable {
  private static final String START = "<!-- modules -->\n";
  private static final String END = "<!-- /modules -->";

  private ModuleTable() {}

  /** That README with the table as it is now. */
  static String replace(String readme, Coverage coverage) {
    int start = readme.indexOf(START);
    int end = readme.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "README.md has no place for the modules. Put "
              + START.strip()
              + " and "
              + END
              + " around it.");
    }
    return readme.substring(0, start + START.length()) + print(coverage) + readme.substring(end);
  }

  private static String numbers(FamilyFacts family) {
    return family.operations() + (family.events() == 0 ? "" : " + " + family.events());
  }

  private static String print(Coverage coverage) {
    Map<String, List<FamilyFacts>> groups =
        coverage.families().stream()
            .collect(Collectors.groupingBy(FamilyFacts::group, TreeMap::new, Collectors.toList()));
    StringBuilder table =
        new StringBuilder("| group | modules (operations + events) |\n|---|---|\n");
    groups.forEach(
        (group, families) ->
            table
                .append("| ")
                .append(group)
                .append(" | ")
                .append(
                    families.stream()
                        .map(each -> "`" + each.artifact() + "` (" + numbers(each) + ")")
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
    return table.toString();
  }
}
