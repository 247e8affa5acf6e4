package io.github.zoomjava.buildtools.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.Map;

/**
 * The facts of one family: the parts that are there, and those that are not.
 *
 * @param group the kind of families this is listed under
 * @param events the events Zoom documents
 * @param knownNewer how many operations more a newer publication has, which could not be had
 * @param paged operations that are read page by page
 * @param twins operations that a master account can call for its sub accounts
 * @param inferred facts that stand in no document of Zoom's
 * @param wordless enum constants without a word
 * @param pathValues how many values the path takes, by class and method
 */
record FamilyFacts(
    String title,
    String group,
    String module,
    String rootPackage,
    String publication,
    int operations,
    int events,
    int knownNewer,
    int paged,
    int twins,
    int inferred,
    int wordless,
    Map<String, Integer> pathValues) {

  static FamilyFacts of(JsonNode entry, JsonNode document) {
    return new FamilyFacts(
        entry.path("title").asText(),
        entry.path("group").asText(),
        entry.path("module").asText(),
        entry.path("package").asText(),
        entry.path("publication").asText(),
        Operation.of((ObjectNode) document).size(),
        entry.path("events").asInt(),
        entry.path("known-newer").asInt(),
        document.findValues("x-zoom-page").size(),
        (int) document.findValues("x-zoom-master").stream().filter(JsonNode::asBoolean).count(),
        document.findValues("x-zoom-provenance").size(),
        wordless(document),
        CallShapes.pathValues(entry.path("package").asText(), (ObjectNode) document));
  }

  String artifact() {
    return "zoom-" + module;
  }

  private static int wordless(JsonNode document) {
    int count = 0;
    for (JsonNode constants : document.findValues("x-enum-varnames")) {
      for (JsonNode constant : constants) {
        count += constant.asText().startsWith("VALUE_") ? 1 : 0;
      }
    }
    return count;
  }
}
