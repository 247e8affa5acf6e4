package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Our documents are a product of their own: generators for other languages must take them. */
class StockGeneratorsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"users", "meetings", "phone"})
  void areValidOpenApi(String family) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIParser().readLocation(spec(family), null, options);
    assertThat(result.getMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "users, java, okhttp-gson", "meetings, java, okhttp-gson", "phone, java, okhttp-gson",
    "users, java, native", "meetings, java, native", "phone, java, native",
    "users, typescript-fetch,", "meetings, typescript-fetch,", "phone, typescript-fetch,"
  })
  void areTakenByStockGenerators(String family, String generator, String library) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName(generator)
            .setInputSpec(spec(family))
            .setOutputDir(folder.toString());
    if (library != null) {
      configurator.setLibrary(library);
    }
    // The configurator validates the document and throws where it finds an error.
    List<File> files = new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    assertThat(files).hasSizeGreaterThan(100);
  }

  private static String spec(String family) {
    return Path.of("../specs", family, "openapi.yaml").toString();
  }
}
