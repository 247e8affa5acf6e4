package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportException;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.MethodNames;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every operation its API class and method: locked, else curated, else by the rule. */
public final class NameOperations implements SpecPass {
  private static final int LONG_METHOD = 32;

  private final Family family;
  private final NameLock names;

  public NameOperations(Family family, NameLock names) {
    this.family = family;
    this.names = names;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    names.follow(Operation.of(document));
    Map<String, String> taken = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (Operation operation : Operation.of(document)) {
      String api = api(operation);
      String method = method(operation, api);
      String other = taken.putIfAbsent(api + "." + method, operation.key());
      if (other != null) {
        clashes.add(
            api + "." + method + " is the method of " + other + " and of " + operation.key());
      }
      if (method.length() > LONG_METHOD) {
        report.ugly(api + "." + method, "long method name of " + operation.key());
      }
      write(operation, api, method);
      names.lockOperation(operation, api, method);
      report.count(operation.value() == null ? "operations" : "variants of operations", 1);
    }
    if (!clashes.isEmpty()) {
      throw new ImportException(
          family.source(),
          String.join("\n  ", clashes),
          "Give one of each pair a name under curated/methods in specs/"
              + family.name()
              + "/names.yaml.");
    }
  }

  private String api(Operation operation) {
    String locked = names.lockedApi(operation.key());
    if (locked != null) {
      return locked;
    }
    String curated = names.curatedApi(operation.tag());
    if (curated != null) {
      return curated;
    }
    List<String> words = Words.of(operation.tag());
    if (family.word() != null && !words.contains(Words.of(family.word()).get(0))) {
      List<String> prefixed = new ArrayList<>(Words.of(family.word()));
      prefixed.addAll(words);
      words = prefixed;
    }
    return title(words);
  }

  private String method(Operation operation, String api) {
    String locked = names.lockedMethod(operation.key());
    String curated = names.curatedMethod(operation.key());
    if (locked != null || curated != null) {
      return java.util.Objects.requireNonNullElse(locked, curated);
    }
    if (operation.value() != null) {
      return MethodNames.ofVariant(operation, operation.value());
    }
    List<String> words = new ArrayList<>(Words.of(api));
    words.addAll(Words.of(operation.tag()));
    return MethodNames.of(operation, words, operation.node().has("x-zoom-page"));
  }

  private static void write(Operation operation, String api, String method) {
    ObjectNode node = operation.node();
    node.put("x-zoom-source-id", node.path("operationId").asText());
    node.put("operationId", Words.camel(Words.of(api)) + Words.upperCamel(Words.of(method)));
    node.putArray("tags").add(api);
    node.put("x-zoom-method", method);
  }

  private static String title(List<String> words) {
    return String.join(" ", words.stream().map(w -> Words.upperCamel(List.of(w))).toList());
  }
}
