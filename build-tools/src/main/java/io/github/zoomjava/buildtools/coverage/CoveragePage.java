package io.github.zoomjava.buildtools.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** {@code docs/coverage.md}: a row for each family, and what the columns mean. */
final class CoveragePage {
  private static final String HEAD =
      """
      # What is covered

      <!-- Written by `mvn -q -Pquick,coverage -pl build-tools -am process-classes`; do not edit. -->

      Every operation of the publication named here has a method, and every event a type. What Zoom has and this SDK does not
      is in the column *known newer*.

      | family | artifact | Zoom's publication | operations | known newer | paged | for sub accounts | inferred | wordless | events |
      |---|---|---|---:|---:|---:|---:|---:|---:|---:|
      """;
  private static final String FOOT =
      """

      * **known newer**: how many more operations Zoom is known to have published since. The documents could not be had; until
        they are imported, these operations have no method.
      * **paged**: operations whose method reads all pages as they are asked for.
      * **for sub accounts**: operations that a master account can call for its sub accounts, as Zoom documents it.
      * **inferred**: facts that Zoom's documents do not state, mostly a rate-limit class; `x-zoom-provenance` in the family's
        `openapi.yaml` says which.
      * **wordless**: enum constants named after their number (`VALUE_8`), since no document says what they mean.
      * **events**: the events Zoom documents. Each has a record in the package `event` of the module; that of
        `app_deauthorized`, which every app is sent, is in the core.
      """;

  private CoveragePage() {}

  static String print(Coverage coverage, CallShapes shapes) {
    StringBuilder page = new StringBuilder(HEAD);
    coverage.families().forEach(family -> page.append(row(family)));
    page.append(totals(coverage));
    page.append(FOOT);
    if (!coverage.eventFamilies().isEmpty()) {
      page.append("\nFamilies of events alone: ")
          .append(
              coverage.eventFamilies().stream()
                  .map(each -> each.title() + " (`" + each.artifact() + "`, " + each.events() + ")")
                  .collect(Collectors.joining(", ")))
          .append(".\n");
    }
    page.append(
        String.format(
            Locale.ROOT,
            """

            ## What calls look like

            Counted in the public surface. The report of an import counts what is known from Zoom's texts: constants that differ in
            case or punctuation, dates that take no time, answers and joined lists that are no values.

            * %,d methods: two values of one type side by side, beyond those of the path: %s.
            * %,d types that users make: made in more than one way: %s.
            """,
            shapes.methods(),
            names(shapes.swappable()),
            shapes.types(),
            names(shapes.madeInSeveralWays())));
    return page.toString();
  }

  private static String names(List<String> names) {
    return names.isEmpty() ? "none" : names.size() + " (" + String.join(", ", names) + ")";
  }

  private static String row(FamilyFacts family) {
    return line(
        List.of(family.title(), "`" + family.artifact() + "`", family.publication()),
        family.operations(),
        family.knownNewer() == 0 ? "" : "+" + family.knownNewer(),
        family.paged(),
        family.twins(),
        family.inferred(),
        family.wordless(),
        family.events());
  }

  private static String totals(Coverage coverage) {
    int newer = sum(coverage, FamilyFacts::knownNewer);
    return line(
        List.of("**" + coverage.families().size() + " families**", "", ""),
        sum(coverage, FamilyFacts::operations),
        newer == 0 ? "" : "+" + newer,
        sum(coverage, FamilyFacts::paged),
        sum(coverage, FamilyFacts::twins),
        sum(coverage, FamilyFacts::inferred),
        sum(coverage, FamilyFacts::wordless),
        sum(coverage, FamilyFacts::events));
  }

  private static int sum(Coverage coverage, ToIntFunction<FamilyFacts> count) {
    return coverage.families().stream().mapToInt(count).sum();
  }

  private static String line(List<String> texts, Object... numbers) {
    List<String> cells = new ArrayList<>(texts);
    for (Object number : numbers) {
      cells.add(number.equals(0) ? "" : number.toString());
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
