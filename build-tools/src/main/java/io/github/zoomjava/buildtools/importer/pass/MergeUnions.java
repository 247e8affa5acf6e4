package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges the members of oneOf and anyOf into one schema: objects into one with all properties
 * optional unless every member demands them, equal scalars into one, scalars of two kinds into
 * text.
 */
final class MergeUnions implements SpecPass {
  private static final List<String> KEYWORDS = List.of("oneOf", "anyOf");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Schemas.rewrite(document, schema -> merge(schema, report));
    Schemas.rewrite(document, schema -> schema.without(SchemaMerge.ANY));
  }

  private static ObjectNode merge(ObjectNode schema, ImportReport report) {
    ObjectNode merged = schema;
    for (String keyword : KEYWORDS) {
      if (schema.remove(keyword) instanceof ArrayNode members) {
        merged = mergeMembers(merged, members, report);
        report.count("unions merged", 1);
      }
    }
    return merged;
  }

  private static ObjectNode mergeMembers(ObjectNode owner, ArrayNode members, ImportReport report) {
    List<ObjectNode> alternatives = new ArrayList<>();
    for (JsonNode member : members) {
      // A member that says nothing ("X or null" written for a later OpenAPI) adds no alternative.
      if (member.has("type") || member.has(SchemaMerge.ANY)) {
        alternatives.add((ObjectNode) member);
      }
    }
    if (alternatives.isEmpty()) {
      return owner;
    }
    SchemaMerge eitherOr = new SchemaMerge(SchemaMerge.Required.COMMON, report);
    ObjectNode union = alternatives.get(0);
    for (ObjectNode alternative : alternatives.subList(1, alternatives.size())) {
      union = eitherOr.merge(union, alternative);
    }
    ObjectNode rest = owner.deepCopy();
    if (!rest.has("properties")) {
      // The owner's own words about itself (a format that fits neither member) give way.
      rest.retain("deprecated", "x-zoom-sensitive");
    }
    return Json.fields(rest).isEmpty()
        ? union
        : new SchemaMerge(SchemaMerge.Required.ALL, report).merge(rest, union);
  }
}
