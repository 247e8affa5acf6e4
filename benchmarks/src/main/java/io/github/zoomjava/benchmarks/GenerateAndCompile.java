package io.github.zoomjava.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * Generates one family with our generator or the stock one, compiles and packs it, and prints a
 * line of figures. One JVM each, so that neither warms up for the other.
 */
public final class GenerateAndCompile {
  private GenerateAndCompile() {}

  /** Takes {@code ours}, {@code stock} or {@code stock-not-nullable}, a family, and a document. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("compare");
    Figures figures = measure(arguments[0], arguments[1], arguments[2], folder);
    System.out.printf(
        Locale.ROOT,
        "%-20s %-22s %6d %9d %8.1f %8.1f %9s%n",
        arguments[0],
        arguments[1],
        figures.files(),
        figures.lines(),
        figures.generating(),
        figures.compiling(),
        figures.problems().isEmpty()
            ? String.valueOf(figures.bytes())
            : figures.problems().size() + " err");
  }

  /**
   * The figures of one run; times are in seconds.
   *
   * @param bytes of the jar, 0 where it did not compile
   */
  record Figures(
      int files,
      long lines,
      double generating,
      double compiling,
      long bytes,
      List<String> problems) {}

  static Figures measure(String who, String family, String document, Path folder)
      throws IOException {
    long begin = System.nanoTime();
    new DefaultGenerator(false)
        .opts(configure(who, family, document, folder).toClientOptInput())
        .generate();
    double generating = secondsSince(begin);

    List<Path> sources = files(folder, "src/main/java", ".java");
    begin = System.nanoTime();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    boolean compiled = compile(sources, classes, problems);
    double compiling = secondsSince(begin);
    return new Figures(
        sources.size(),
        lines(sources),
        generating,
        compiling,
        compiled ? jarSize(classes, folder) : 0,
        compiled
            ? List.of()
            : problems.getDiagnostics().stream().map(each -> each.toString()).toList());
  }

  private static CodegenConfigurator configure(
      String who, String family, String document, Path folder) {
    CodegenConfigurator configurator =
        new CodegenConfigurator().setInputSpec(document).setOutputDir(folder.toString());
    configurator.setValidateSpec(false);
    if (who.equals("ours")) {
      configurator.setGeneratorName("io.github.zoomjava.buildtools.generator.ZoomJavaCodegen");
      configurator.addAdditionalProperty("family", family);
      configurator.addAdditionalProperty(
          "rootPackage", "io.github.zoomjava." + family.replace("-", ""));
    } else {
      configurator.setGeneratorName("java").setLibrary("retrofit2");
      configurator.addAdditionalProperty("openApiNullable", !who.equals("stock-not-nullable"));
    }
    return configurator;
  }

  private static boolean compile(
      List<Path> sources, Path classes, DiagnosticCollector<JavaFileObject> problems)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-proc:none",
              "-nowarn",
              "-Xmaxerrs",
              "10000",
              // As our own build does it; so the bytes can be compared.
              "-parameters",
              "-g:source,lines");
      List<File> inputs = sources.stream().map(Path::toFile).toList();
      return compiler
          .getTask(null, files, problems, options, null, files.getJavaFileObjectsFromFiles(inputs))
          .call();
    }
  }

  private static long lines(List<Path> sources) throws IOException {
    long lines = 0;
    for (Path source : sources) {
      try (Stream<String> all = Files.lines(source)) {
        lines += all.count();
      }
    }
    return lines;
  }

  private static long jarSize(Path classes, Path folder) throws IOException {
    Path jar = folder.resolve("out.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(classes, ".class", zip);
      // Ours has the operation index.
      add(folder.resolve("src/main/resources"), "", zip);
    }
    return Files.size(jar);
  }

  private static void add(Path folder, String ending, ZipOutputStream zip) throws IOException {
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder, "", ending)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
  }

  private static List<Path> files(Path folder, String below, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
