package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.MasterDocument;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;

/**
 * Marks the operations that a master account can call for a sub account, with the scopes this
 * takes. A master document may be older than the family's: what it does not have yet stays
 * unmarked.
 */
public final class MarkTwins implements SpecPass {
  private final List<MasterDocument> masters;

  public MarkTwins(List<MasterDocument> masters) {
    this.masters = masters;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (MasterDocument master : masters) {
      for (Operation operation : Operation.of(document)) {
        Operation twin = master.twinOf(operation);
        if (twin != null) {
          operation.node().put("x-zoom-master", true);
          operation.putList("x-zoom-master-scopes", ReadScopes.classic(twin));
          operation.putList("x-zoom-master-granular-scopes", ReadScopes.granular(twin));
          report.count("operations with a twin for sub accounts", 1);
        }
      }
    }
  }
}
