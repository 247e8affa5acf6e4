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
 * Marks the operations that a master account can call for a sub account, with the scopes this
 * takes, and adds the scopes that only the master document names for an operation both documents
 * have: any one of the scopes of either is enough. A master document may be older than the
 * family's: what it does not have yet stays as it is.
 */
public final class ReadMasters implements SpecPass {
  private static final String EXTENSIONS = "x-extensions";

  private final List<MasterDocument> masters;

  public ReadMasters(List<MasterDocument> masters) {
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
        Operation same = master.sameAs(operation);
        if (same != null && addScopes(operation, same)) {
          report.repaired("scopes that only the master document names");
        }
      }
    }
  }

  private static boolean addScopes(Operation operation, Operation same) {
    if (!(same.node().get(EXTENSIONS) instanceof ObjectNode theirs)) {
      return false;
    }
    ObjectNode own = operation.node().withObjectProperty(EXTENSIONS);
    boolean classic = add(own, theirs, "x-macro-scopes");
    boolean granular = add(own, theirs, "x-granular-scopes");
    return classic || granular;
  }

  private static boolean add(ObjectNode own, ObjectNode theirs, String kind) {
    ArrayNode before = own.withArrayProperty(kind);
    Set<String> all = new LinkedHashSet<>(Json.strings(before));
    boolean added = all.addAll(Json.strings(theirs.path(kind)));
    own.set(kind, Json.array(all));
    return added;
  }
}
