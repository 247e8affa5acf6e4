package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.MasterDocument;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Locale;

/** Adds what only master accounts can do to the family it belongs to, as operations like others. */
public final class AddMasterOperations implements SpecPass {
  private final List<MasterDocument> masters;

  public AddMasterOperations(List<MasterDocument> masters) {
    this.masters = masters;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    ObjectNode paths = (ObjectNode) document.get("paths");
    List<Operation> own = Operation.of(document);
    for (MasterDocument master : masters) {
      for (Operation operation : master.beyond(own)) {
        JsonNode item =
            paths.has(operation.path())
                ? paths.get(operation.path())
                : paths.putObject(operation.path());
        ((ObjectNode) item).set(operation.method().toLowerCase(Locale.ROOT), operation.node());
        report.count("operations of master accounts only", 1);
      }
    }
  }
}
