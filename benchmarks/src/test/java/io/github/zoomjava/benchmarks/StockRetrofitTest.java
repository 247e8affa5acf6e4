package io.github.zoomjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the stock generator makes of our documents compiles, which is more than it makes of Zoom's.
 */
class StockRetrofitTest {
  private static final Path SPECS = Path.of("../specs");

  @TempDir private Path folder;

  static Stream<String> families() throws IOException {
    try (Stream<Path> folders = Files.list(SPECS)) {
      return folders
          .filter(family -> Files.exists(family.resolve("openapi.yaml")))
          .map(family -> family.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void compilesWithDefaultOptions(String family) throws IOException {
    String document = SPECS.resolve(family).resolve("openapi.yaml").toString();

    assertThat(GenerateAndCompile.measure("stock", family, document, folder).problems()).isEmpty();
  }
}
