package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.InferredFacts;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;

/**
 * Adds what Zoom sends and the document does not have, each fact with where it is from. A fact that
 * the document has meanwhile is refused, and reported, so that a person removes it.
 */
public final class AddInferredFacts implements SpecPass {
  private static final String IN_THE_DOCUMENT = "inferred, but in the document meanwhile: ";

  private static final String NOWHERE = "inferred, but the document has no place for it: ";

  private final InferredFacts facts;

  public AddInferredFacts(InferredFacts facts) {
    this.facts = facts;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    facts.answers().forEach(answer -> give(answer, document, report));
    for (InferredFacts.Property property : facts.properties()) {
      property.where().forEach(where -> add(property, where, document, report));
    }
  }

  private static void give(InferredFacts.Answer answer, ObjectNode document, ImportReport report) {
    Operation operation = SchemaPosition.operation(answer.operation(), document).orElse(null);
    Operation like = SchemaPosition.operation(answer.like(), document).orElse(null);
    ObjectNode shape = operation == null ? null : SchemaPosition.schema(operation.success());
    ObjectNode known = like == null ? null : SchemaPosition.schema(like.success());
    if (operation == null || shape == null || known == null) {
      report.left(NOWHERE + answer.operation());
    } else if (!shape.path("properties").isEmpty()) {
      report.left(IN_THE_DOCUMENT + "the answer of " + answer.operation());
    } else {
      shape.removeAll();
      shape.setAll(known.deepCopy());
      operation.node().put("x-zoom-may-be-empty", true);
      operation.assume("answer (" + answer.from() + ")");
      report.count("facts inferred", 1);
    }
  }

  private static void add(
      InferredFacts.Property property, String where, ObjectNode document, ImportReport report) {
    String name = property.name();
    List<ObjectNode> parts = SchemaPosition.find(where, document);
    if (parts.isEmpty()) {
      report.left(NOWHERE + where);
    } else if (parts.stream().anyMatch(part -> part.path("properties").has(name))) {
      report.left(IN_THE_DOCUMENT + name + " of " + where);
    } else {
      ObjectNode schema = property.schema().deepCopy();
      schema.put("x-zoom-provenance", "inferred from " + property.from());
      parts.get(0).put("type", "object").withObjectProperty("properties").set(name, schema);
      report.count("facts inferred", 1);
    }
  }
}
