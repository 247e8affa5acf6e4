package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportException;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.shape.OperationName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names the type that carries an operation's parameters of query and headers. */
public final class LiftParams implements SpecPass {
  private final ApiNouns apiNouns;
  private final NameLock names;

  public LiftParams(ApiNouns apiNouns, NameLock names) {
    this.apiNouns = apiNouns;
    this.names = names;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    document.path("components").path("schemas").fieldNames().forEachRemaining(used::add);
    String name = "";
    for (Operation operation : Operation.of(document)) {
      if (operation.parameters().size() == operation.parameters("path").size()) {
        continue;
      }
      if (operation.value() == null) {
        name = name(operation, used);
        names.lockType(name, List.of(operation.key() + " params"));
        report.count("parameter types", 1);
      }
      // Variants come after their operation and take the same parameters as it does.
      operation.node().put("x-zoom-params", name);
    }
  }

  private String name(Operation operation, Set<String> used) {
    String position = operation.key() + " params";
    String locked = names.lockedTypes().get(position);
    String fixed = locked != null ? locked : names.curatedType(position);
    if (fixed != null) {
      used.add(fixed);
      return fixed;
    }
    OperationName own = apiNouns.of(operation);
    OperationName withApi = OperationName.of(operation, Words.of(operation.tag()));
    for (OperationName candidate : List.of(own, withApi)) {
      String name = Words.upperCamel(candidate.params());
      if (used.add(name)) {
        return name;
      }
    }
    throw new ImportException(
        operation.key(),
        "no free name for its query parameters, " + Words.upperCamel(own.params()) + " is taken",
        "Give it one under curated/types in the family's names.yaml, keyed " + position + ".");
  }
}
