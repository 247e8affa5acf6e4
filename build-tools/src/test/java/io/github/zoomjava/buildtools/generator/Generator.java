package io.github.zoomjava.buildtools.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator as the Maven plugin does. */
final class Generator {

  static final String PACKAGE = "io.github.zoomjava.tiny";

  private Generator() {}

  static void run(Path document, Path output) {
    run(document, output, true);
  }

  /**
   * As a user may who switches the stock validation off, so that our own checks are all there is.
   */
  static void runUnvalidated(Path document, Path output) {
    run(document, output, false);
  }

  private static void run(Path document, Path output, boolean validate) {
    CodegenConfigurator configurator = new CodegenConfigurator();
    configurator.setGeneratorName(ZoomJavaCodegen.class.getName());
    configurator.setInputSpec(document.toString());
    configurator.setValidateSpec(validate);
    configurator.setOutputDir(output.toString());
    configurator.addAdditionalProperty("family", "tiny");
    configurator.addAdditionalProperty("rootPackage", PACKAGE);
    configurator.addGlobalProperty("models", "");
    configurator.addGlobalProperty("apis", "");
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  /** All files below a folder, by their path from there. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path file : paths.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    }
  }
}
