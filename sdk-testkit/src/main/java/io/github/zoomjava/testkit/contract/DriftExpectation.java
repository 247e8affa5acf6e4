package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Variation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Of which places of an answer a drift listener has to hear, as the document has it otherwise. */
final class DriftExpectation {
  private final Set<String> places = new LinkedHashSet<>();

  DriftExpectation(Schema schema, JsonElement answer) {
    visit("$", schema, answer);
  }

  /** Checks that the listener heard of every place; it may have heard of more, as of odd times. */
  void check(List<Drift> heard) {
    Set<String> unheard = new LinkedHashSet<>(places);
    heard.forEach(each -> unheard.remove(each.jsonPath()));
    Expect.equal("drift that was not reported", Set.of(), unheard);
  }

  private void visit(String place, Schema schema, JsonElement value) {
    if (value.isJsonNull()) {
      return;
    }
    boolean unknown = hasWords(schema) && !schema.enumValues().contains(value);
    if (unknown || !schema.type().fits(value)) {
      places.add(place);
    } else if (value instanceof JsonArray list) {
      visitElements(place, schema, list);
    } else if (value instanceof JsonObject object) {
      Variation.forEachDeclared(
          schema, object, (name, property, inner) -> visit(place + "." + name, property, inner));
    }
  }

  /** An enum that has numbers only may be one of amounts, which is none in Java. */
  private static boolean hasWords(Schema schema) {
    return schema.type() == JsonType.STRING
        && schema.enumValues().stream().anyMatch(each -> !each.getAsString().matches("[0-9]+"));
  }

  private void visitElements(String place, Schema list, JsonArray elements) {
    for (int i = 0; i < elements.size(); i++) {
      String element = place + "[" + i + "]";
      if (elements.get(i).isJsonNull()) {
        places.add(element);
      } else {
        visit(element, list.items(), elements.get(i));
      }
    }
  }
}
