package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Our documents are a product of their own: generators for other languages must take them. */
class StockGeneratorsTest {
  private static final Path SPECS = Path.of("../specs");

  @TempDir private Path folder;

  static Stream<String> families() {
    return new SpecFolder(SPECS)
        .catalog().names().stream().filter(family -> Files.exists(Path.of(spec(family))));
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(SPECS)) {
      return files
          .filter(file -> file.endsWith("openapi.yaml") || file.endsWith("events.yaml"))
          .toList()
          .stream();
    }
  }

  static Stream<Arguments> familiesAndGenerators() {
    return families()
        .flatMap(
            family ->
                Stream.of("java okhttp-gson", "java native", "typescript-fetch", "python")
                    .map(generator -> Arguments.of(family, generator)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void areValidOpenApi(Path document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIParser().readLocation(document.toString(), null, options);
    assertThat(result.getMessages()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("familiesAndGenerators")
  void areTakenByStockGenerators(String family, String generator) {
    String[] nameAndLibrary = generator.split(" ", 2);
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(nameAndLibrary[0])
            .setInputSpec(spec(family))
            .setOutputDir(folder.toString());
    if (nameAndLibrary.length > 1) {
      configurator.setLibrary(nameAndLibrary[1]);
    }
    // The configurator validates the document and throws where it finds an error.
    List<File> files = new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    assertThat(files).hasSizeGreaterThan(10);
  }

  private static String spec(String family) {
    return SPECS.resolve(family).resolve("openapi.yaml").toString();
  }
}
