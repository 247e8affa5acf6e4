package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.event.EventImport;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The importer's command line. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = "Brings Zoom's OpenAPI documents into specs/: facts and names, no prose.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all families imported", "2:bad input or arguments; specs/ is as it was"})
public final class ImportCommand implements Callable<Integer> {
  static final int BAD_INPUT = 2;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FOLDER",
      description =
          "the folder with Zoom's documents: endpoints/<family>.json; events/<family>.json for the"
              + " families of which the catalog knows events, and master/<family>.json for those"
              + " whose master documents it lists")
  private Path from = Path.of("");

  @Option(
      names = "--specs",
      paramLabel = "FOLDER",
      description = "the folder to write to (default: ${DEFAULT-VALUE})")
  private Path specs = Path.of("specs");

  @Parameters(
      arity = "0..*",
      paramLabel = "FAMILY",
      description = "the families to import (default: all of the catalog)")
  private List<String> families = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the importer and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine command = new CommandLine(new ImportCommand());
    command.setExecutionExceptionHandler(
        (exception, line, parsed) -> {
          if (exception instanceof ImportException) {
            line.getErr().println("import: " + exception.getMessage());
            return BAD_INPUT;
          }
          throw exception;
        });
    return command;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SourceFolder sources = new SourceFolder(from);
    SpecFolder folder = new SpecFolder(specs);
    Catalog catalog = folder.catalog();
    List<Family> wanted =
        (families.isEmpty() ? catalog.names() : families).stream().map(catalog::family).toList();
    List<Runnable> writes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      out.printf("[%s/%s] %s%n", i + 1, wanted.size(), wanted.get(i).name());
      out.flush();
      writes.add(importFamily(wanted.get(i), sources, folder, catalog, out));
    }
    // Only when every document could be read is anything written.
    writes.forEach(Runnable::run);
    folder.write(catalog);
    return 0;
  }

  private static Runnable importFamily(
      Family family, SourceFolder sources, SpecFolder folder, Catalog catalog, PrintWriter out) {
    NameLock names = folder.names(family);
    ImportReport report = new ImportReport();
    ObjectNode document = Json.object();
    if (!family.eventsOnly()) {
      document = sources.endpoints(family);
      report = FamilyImport.run(document, sources.masters(family), family, names);
    }
    ObjectNode source = sources.events(family);
    ObjectNode events =
        source == null ? null : EventImport.run(source, document, family, names, report);
    report.stale(names.stale());
    catalog.imported(family, sources, Operation.of(document).size());
    out.print(report.text());
    out.flush();
    ObjectNode api = family.eventsOnly() ? null : document;
    return () -> folder.write(family, api, events, names);
  }
}
