package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks the properties by which other calls name what is answered, such as the id of a user: in the
 * answer of the path that ends in it, in that of the POST that creates it, and in lists of it. What
 * an answer only refers to is not marked, as Zoom leaves such ids out.
 */
public final class MarkIdentities implements SpecPass {
  @Override
  public void apply(ObjectNode document, ImportReport report) {
    NamedThings things = new NamedThings(document);
    for (Operation operation : Operation.of(document)) {
      Map.Entry<String, JsonNode> success = operation.success();
      if (success != null) {
        JsonNode answer = success.getValue().path("schema");
        report.count("properties that name what is answered", mark(operation, answer, things));
      }
    }
  }

  private static int mark(Operation operation, JsonNode answer, NamedThings things) {
    String[] path = operation.path().substring(1).split("/", -1);
    String end = path[path.length - 1];
    if (end.startsWith("{") && path.length > 1) {
      String parameter = end.substring(1, end.length() - 1);
      return mark(operation, answer, things.identities(answer, path[path.length - 2], parameter));
    }
    int marked = 0;
    if (operation.method().equals("POST")) {
      marked += mark(operation, answer, things.identities(answer, end));
    }
    if (answer.path("type").asText().equals("array")) {
      JsonNode item = answer.path("items");
      marked += mark(operation, item, things.identities(item, end));
    }
    for (Map.Entry<String, JsonNode> list : Json.fields(answer.path("properties"))) {
      if (isListed(list.getKey(), end, operation, answer)) {
        JsonNode item = list.getValue().path("items");
        marked += mark(operation, item, things.identities(item, list.getKey()));
      }
    }
    return marked;
  }

  private static int mark(Operation operation, JsonNode object, Set<String> identities) {
    return IdentityDecision.mark(object, identities, operation.key());
  }

  /**
   * Tells whether that list is what the operation is about: all of a page, or named as the path
   * ends.
   */
  private static boolean isListed(String list, String end, Operation operation, JsonNode answer) {
    List<String> arrays =
        Json.fields(answer.path("properties")).stream()
            .filter(property -> property.getValue().path("type").asText().equals("array"))
            .map(Map.Entry::getKey)
            .toList();
    boolean only = operation.method().equals("GET") && arrays.equals(List.of(list));
    String paged = operation.node().path("x-zoom-page").path("items").asText();
    return arrays.contains(list) && (only || list.equals(paged) || endsWith(end, list));
  }

  private static boolean endsWith(String name, String last) {
    List<String> words = NamedThings.noun(name);
    List<String> end = NamedThings.noun(last);
    int from = words.size() - end.size();
    return from >= 0 && words.subList(from, words.size()).equals(end);
  }
}
