package io.github.zoomjava.buildtools.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated code as a family module does, and checks its Javadoc too. */
final class Compiler {

  private static final List<String> OPTIONS =
      List.of("--release", "17", "-Xlint:all,-processing", "-Xdoclint:all,-missing", "-proc:none");

  private Compiler() {}

  /** Gives what the compiler has to say, which is nothing if all is well. */
  static List<String> compile(List<Path> sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(heard, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(OPTIONS);
      options.addAll(List.of("-d", classes.toString()));
      compiler
          .getTask(null, files, heard, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return heard.getDiagnostics().stream().map(Compiler::text).toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.toString();
  }
}
