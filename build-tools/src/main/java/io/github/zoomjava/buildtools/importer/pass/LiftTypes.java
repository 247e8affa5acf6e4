package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.shape.OperationName;
import io.github.zoomjava.buildtools.importer.shape.Shape;
import io.github.zoomjava.buildtools.importer.shape.Shapes;
import io.github.zoomjava.buildtools.importer.shape.TypeNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Lifts inline objects and enums into named components, each type once. */
public final class LiftTypes implements SpecPass {
  private final Function<Operation, OperationName> nouns;
  private final Merge merge;
  private final NameLock names;

  /**
   * Lifts with these decisions.
   *
   * @param nouns what the types of an operation are called after
   * @param merge which shapes are one type
   */
  public LiftTypes(Function<Operation, OperationName> nouns, Merge merge, NameLock names) {
    this.nouns = nouns;
    this.merge = merge;
    this.names = names;
  }

  /** Makes one shape of those that are one type, in place. */
  public interface Merge {
    void apply(Shapes shapes, NameLock names, ImportReport report);
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Shapes shapes = Shapes.of(document, nouns);
    merge.apply(shapes, names, report);
    Map<Shape, String> typeNames = TypeNames.of(shapes, names, report);
    SchemaPrinter printer = new SchemaPrinter(typeNames, names, report);
    for (Operation operation : Operation.of(document)) {
      reference(operation, shapes, printer);
      require(operation, shapes, report);
      list(operation, shapes, report);
      leaveOut(operation, shapes, report);
    }
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    Map<String, ObjectNode> sorted = new TreeMap<>();
    typeNames.forEach((shape, name) -> sorted.put(name, printer.component(shape, name)));
    sorted.forEach(schemas::set);
    report.count(
        "model types",
        (int) typeNames.keySet().stream().filter(s -> s.kind() == Shape.Kind.OBJECT).count());
    report.count(
        "enums",
        (int) typeNames.keySet().stream().filter(s -> s.kind() == Shape.Kind.ENUM).count());
  }

  private void reference(Operation operation, Shapes shapes, SchemaPrinter printer) {
    for (ObjectNode parameter : operation.parameters()) {
      String position =
          operation.key()
              + " "
              + parameter.path("in").asText()
              + " "
              + parameter.path("name").asText();
      parameter.set("schema", printer.use(shapes.at(position)));
    }
    Map.Entry<String, JsonNode> body = operation.body();
    if (body != null) {
      ((ObjectNode) body.getValue())
          .set("schema", printer.use(shapes.at(operation.key() + " body")));
    }
    Map.Entry<String, JsonNode> success = operation.success();
    if (success != null) {
      String position = operation.key() + " " + operation.successStatus();
      ((ObjectNode) success.getValue()).set("schema", printer.use(shapes.at(position)));
      nameItems(operation, shapes.at(position), printer);
    }
  }

  /**
   * Keeps what the body requires, its bounds, and what is deprecated, where types are shared with
   * places that say otherwise.
   */
  private static void require(Operation operation, Shapes shapes, ImportReport report) {
    List<String> required = shapes.requiredBesides(operation.key() + " body");
    operation.putList("x-zoom-required", required);
    ObjectNode claims = shapes.claimsBesides(operation.key() + " body");
    if (!claims.isEmpty()) {
      operation.node().set("x-zoom-bounds", claims);
      report.count("bounds and deprecations of an operation and not of its type", claims.size());
    }
    List<String> deprecated =
        shapes.deprecatedBesides(operation.key() + " " + operation.successStatus());
    operation.putList("x-zoom-deprecated", deprecated);
    if (!deprecated.isEmpty()) {
      report.count("properties deprecated in an answer and not in its type", deprecated.size());
    }
    if (!required.isEmpty()) {
      report.count("properties required by an operation and not by its type", required.size());
    }
  }

  /** Keeps which values it lists where its enums are shared with places that list more. */
  private static void list(Operation operation, Shapes shapes, ImportReport report) {
    Map<String, List<JsonNode>> listed = shapes.valuesListedBy(operation);
    if (!listed.isEmpty()) {
      ObjectNode values = operation.node().putObject("x-zoom-values");
      // Like the values of the enum itself: those of a text in an order that means nothing else.
      listed.forEach(
          (place, list) ->
              list.stream()
                  .sorted(Comparator.comparing(value -> value.isTextual() ? value.asText() : ""))
                  .forEach(values.putArray(place)::add));
      report.count("enums of which an operation lists a part", listed.size());
    }
  }

  /** Keeps which properties it does not answer where its types are shared with answers that do. */
  private static void leaveOut(Operation operation, Shapes shapes, ImportReport report) {
    List<String> absent = shapes.absentFrom(operation.key() + " " + operation.successStatus());
    operation.putList("x-zoom-absent", absent);
    if (!absent.isEmpty()) {
      report.count("properties of a type that an operation does not answer", absent.size());
    }
  }

  private static void nameItems(Operation operation, Shape answer, SchemaPrinter printer) {
    if (operation.node().get("x-zoom-page") instanceof ObjectNode page) {
      Shape list =
          Objects.requireNonNull(answer.properties().get(page.path("items").asText()))
              .shape()
              .find();
      JsonNode item = printer.use(Objects.requireNonNull(list.items()));
      String reference = item.path("$ref").asText();
      page.put(
          "item",
          reference.isEmpty()
              ? item.path("type").asText()
              : reference.substring(reference.lastIndexOf('/') + 1));
    }
  }
}
