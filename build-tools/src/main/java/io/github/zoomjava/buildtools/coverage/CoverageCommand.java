package io.github.zoomjava.buildtools.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pages of the project that count what is covered. */
public final class CoverageCommand {
  private CoverageCommand() {}

  /** Takes the root folder of the project. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path root) throws IOException {
    Coverage coverage = Coverage.of(root.resolve("specs"));
    Path readme = root.resolve("README.md");
    CallShapes shapes = CallShapes.of(root, coverage.families());
    Files.writeString(root.resolve("docs/coverage.md"), CoveragePage.print(coverage, shapes));
    Files.writeString(readme, ModuleTable.replace(Files.readString(readme), coverage));
  }
}
