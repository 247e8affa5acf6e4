package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;

/**
 * One step from Zoom's document to ours. A pass changes the document it is given, looks at nothing
 * else, and counts in the report what it repaired.
 */
@FunctionalInterface
public interface SpecPass {
  void apply(ObjectNode document, ImportReport report);
}
