package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Schemas;

/** Turns allOf, which the documents use to cut one object in pieces, back into one object. */
final class FlattenAllOf implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> flatten(schema, report));
  }

  private static ObjectNode flatten(ObjectNode schema, ImportReport report) {
    if (!(schema.remove("allOf") instanceof ArrayNode members)) {
      return schema;
    }
    report.count("allOf flattened", 1);
    SchemaMerge merge = new SchemaMerge(SchemaMerge.Required.ALL, report);
    ObjectNode merged = schema;
    for (JsonNode member : members) {
      merged = merge.merge(merged, (ObjectNode) member);
    }
    return merged;
  }
}
