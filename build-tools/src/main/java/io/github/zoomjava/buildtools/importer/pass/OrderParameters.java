package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts path parameters first and in the order of the path, which is the order of arguments. */
final class OrderParameters implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      List<ObjectNode> ordered = new ArrayList<>(operation.parameters());
      ordered.sort(Comparator.comparingInt(parameter -> place(operation, parameter)));
      if (!ordered.equals(operation.parameters())) {
        ArrayNode parameters = operation.node().putArray("parameters");
        ordered.forEach(parameters::add);
        report.repaired("parameters in another order than the path");
      }
    }
  }

  private static int place(Operation operation, ObjectNode parameter) {
    int place = operation.path().indexOf("{" + parameter.path("name").asText() + "}");
    boolean inPath = parameter.path("in").asText().equals("path") && place >= 0;
    return inPath ? place : Integer.MAX_VALUE;
  }
}
