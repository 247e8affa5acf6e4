package io.github.zoomjava.buildtools.importer.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.InferredFacts;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.MasterDocument;
import io.github.zoomjava.buildtools.importer.StatedBounds;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.shape.ShapeMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pass with a small document in and the expected document out. {@code -Dgolden.update=true}
 * writes what comes out; the difference is then for a person to read.
 */
class PassGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/importer");
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  static Stream<SpecPass> passes() throws IOException {
    Family family =
        new Family("users", "Our title", "users.json", "Phone", "PHONE", 0, false, List.of());
    NameLock names = new NameLock(Json.object());
    ApiNouns nouns = new ApiNouns(family, names);
    List<SpecPass> passes = new ArrayList<>();
    passes.add(new ReadMasters(List.of(master("ReadMasters"))));
    passes.add(new AddMasterOperations(List.of(master("AddMasterOperations"))));
    passes.add(new AddInferredFacts(InferredFacts.of(read("AddInferredFacts/facts.yaml"))));
    passes.add(new AddBounds(StatedBounds.of(read("AddBounds/facts.yaml"))));
    passes.add(new AddWindows(read("AddWindows/windows.yaml")));
    passes.addAll(SpecPasses.NORMALIZE);
    passes.add(new MarkIdentities());
    passes.add(new NameOperations(family, names));
    passes.add(new LiftTypes(nouns::of, ShapeMerge::apply, names));
    passes.add(new LiftParams(nouns, names));
    passes.add(new FoldVariants());
    passes.add(new FinishDocument(family));
    return passes.stream();
  }

  private static MasterDocument master(String pass) throws IOException {
    return new MasterDocument(read(pass + "/master.yaml"));
  }

  private static ObjectNode read(String file) throws IOException {
    return (ObjectNode) YAML.readTree(GOLDEN.resolve(file).toFile());
  }

  @ParameterizedTest
  @MethodSource("passes")
  void turnsItsDocumentIntoTheExpectedOne(SpecPass pass) throws IOException {
    String folder = pass.getClass().getSimpleName();
    ObjectNode document = read(folder + "/in.yaml");

    pass.apply(document, new ImportReport());

    Path expected = GOLDEN.resolve(folder).resolve("out.yaml");
    String actual = YAML.writeValueAsString(document);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).content().isEqualTo(actual);
  }

  @Test
  void everyGoldenFolderBelongsToAPass() throws IOException {
    List<String> names = passes().map(pass -> pass.getClass().getSimpleName()).sorted().toList();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()).sorted().toList())
          .isEqualTo(names);
    }
  }
}
