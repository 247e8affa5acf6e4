package io.github.zoomjava.buildtools.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  private static final Path ROOT = Path.of("..");
  private static final String REMEDY =
      "rewrite it with mvn -q -Pquick,coverage -pl build-tools -am process-classes";

  @TempDir private Path folder;

  @Test
  void theCommittedPageIsWhatTheSpecsSay() throws IOException {
    Coverage coverage = Coverage.of(ROOT.resolve("specs"));
    String page = CoveragePage.print(coverage, CallShapes.of(ROOT, coverage.families()));

    assertThat(ROOT.resolve("docs/coverage.md")).content().as(REMEDY).isEqualTo(page);
  }

  @Test
  void theModulesOfTheReadmeAreWhatTheSpecsSay() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(readme)
        .as(REMEDY)
        .isEqualTo(ModuleTable.replace(readme, Coverage.of(ROOT.resolve("specs"))));
  }

  @Test
  void everyFamilyHasAGroup() {
    assertThat(Coverage.of(ROOT.resolve("specs")).families())
        .allSatisfy(family -> assertThat(family.group()).isNotBlank());
  }

  @Test
  void theJavadocListsEveryFamilyInItsGroup() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));

    assertThat(Coverage.of(ROOT.resolve("specs")).families())
        .allSatisfy(
            family ->
                assertThat(packagesOf(family.group(), pom))
                    .contains(family.rootPackage(), family.rootPackage() + ".*"));
  }

  private static List<String> packagesOf(String group, String pom) {
    int start = pom.indexOf("<title>" + group + "</title>");
    assertThat(start).as("group %s of the Javadoc in pom.xml", group).isPositive();
    String packages = pom.substring(pom.indexOf("<packages>", start) + "<packages>".length());
    return List.of(packages.substring(0, packages.indexOf('<')).split(":", -1));
  }

  @Test
  void countsWhatIsThereAndWhatIsNot() throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        """
        families:
          things:
            title: Zoom Things
            module: sdk-things
            publication: 2026-03
            events: 5
            known-newer: 4
        """);
    Files.writeString(
        Files.createDirectory(folder.resolve("things")).resolve("openapi.yaml"),
        """
        paths:
          /things:
            get:
              x-zoom-method: list
              x-zoom-page: {style: token}
              x-zoom-master: true
            post:
              x-zoom-method: create
              x-zoom-provenance: rate-limit class assumed
        components:
          schemas:
            Colour: {enum: [1, 2], x-enum-varnames: [RED, VALUE_2]}
        """);

    CallShapes shapes = new CallShapes(1234, List.of("a.ThingsApi.swap"), 5, List.of());
    assertThat(CoveragePage.print(Coverage.of(folder), shapes))
        .contains(
            "* 1,234 methods", "of the path: 1 (a.ThingsApi.swap).", "* 5 types", "way: none.")
        .contains("| Zoom Things | `zoom-sdk-things` | 2026-03 | 2 | +4 | 1 | 1 | 1 | 1 | 5 |\n")
        .contains("| **1 families** |  |  | 2 | +4 | 1 | 1 | 1 | 1 | 5 |\n");
  }

  @Test
  void countsValuesThatCanBeSwappedAndTypesThatAreMadeInSeveralWays() {
    List<String> surface =
        """
        a.ThingsAsyncApi
          CompletableFuture<Thing> add(String, String, Consumer<Thing.Builder>)
          CompletableFuture<Thing> move(String, String)
          CompletableFuture<Map<String, String>> say(String, Map<String, Long>, Long)
          static ThingsAsyncApi of(ZoomClient)
        a.model.Thing(String id)
          static Thing of(Consumer<Thing.Builder>)
        a.model.Other
          @Deprecated static Other of(Consumer<Other>)
          new(String)
          static JsonCodec<Other> JSON
        """
            .lines()
            .toList();

    CallShapes shapes =
        CallShapes.of(
            surface, Map.of("a.ThingsApi.add", 1, "a.ThingsApi.move", 2, "a.ThingsApi.say", 1));

    assertThat(shapes)
        .isEqualTo(new CallShapes(3, List.of("a.ThingsAsyncApi.add"), 2, List.of("a.model.Other")));
  }

  @Test
  void namesTheFamilyThatIsNotImported() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), "families: {things: {title: Things}}");

    assertThatThrownBy(() -> Coverage.of(folder))
        .hasMessageContaining("things/openapi.yaml")
        .hasMessageContaining("Import the family");
  }
}
