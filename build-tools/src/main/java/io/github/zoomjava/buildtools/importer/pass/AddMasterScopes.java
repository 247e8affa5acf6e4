package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.MasterDocument;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds the scopes that only the master document names for an operation both documents have: any one
 * of the scopes of either is enough.
 */
public final class AddMasterScopes implements SpecPass {
  private static final String EXTENSIONS = "x-extensions";

  private final List<MasterDocument> masters;

  public AddMasterScopes(List<MasterDocument> masters) {
    this.masters = masters;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (MasterDocument master : masters) {
      for (Operation operation : Operation.of(document)) {
        Operation same = master.sameAs(operation);
        if (same != null && same.node().get(EXTENSIONS) instanceof ObjectNode theirs) {
          ObjectNode own = operation.node().withObjectProperty(EXTENSIONS);
          boolean classic = add(own, theirs, "x-macro-scopes");
          boolean granular = add(own, theirs, "x-granular-scopes");
          if (classic || granular) {
            report.repaired("scopes that only the master document names");
          }
        }
      }
    }
  }

  private static boolean add(ObjectNode own, ObjectNode theirs, String kind) {
    ArrayNode before = own.withArrayProperty(kind);
    Set<String> all = new LinkedHashSet<>(Json.strings(before));
    boolean added = all.addAll(Json.strings(theirs.path(kind)));
    own.set(kind, Json.array(all));
    return added;
  }
}
