package io.github.zoomjava.buildtools.importer.name;

import io.github.zoomjava.buildtools.importer.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds where the operations of a lock have gone: to the same path with other names of its
 * parameters, else to another path under the same id. Only what the document no longer has can have
 * moved, so that a new operation never takes the names of one that is still there.
 */
final class MovedOperations {
  private final Map<String, String> missing;
  private final Map<String, String> moved = new LinkedHashMap<>();

  private MovedOperations(Map<String, String> missing) {
    this.missing = new LinkedHashMap<>(missing);
  }

  /**
   * The old key of each operation that moved, by its new one.
   *
   * @param locked the ids of the locked operations by their keys
   * @param now the operations of the document
   */
  static Map<String, String> of(Map<String, String> locked, List<Operation> now) {
    Map<String, String> missing = new LinkedHashMap<>(locked);
    now.forEach(operation -> missing.remove(operation.key()));
    MovedOperations search = new MovedOperations(missing);
    List<Operation> newcomers =
        now.stream().filter(operation -> !locked.containsKey(operation.key())).toList();
    newcomers.forEach(
        operation -> search.take(operation, old -> shape(old).equals(shape(operation.key()))));
    newcomers.forEach(
        operation ->
            search.take(
                operation,
                old -> isSameId(old, operation, locked) && isOnlyOne(operation, newcomers)));
    return search.moved;
  }

  private void take(Operation operation, Predicate<String> isItsOld) {
    List<String> old = new ArrayList<>(missing.keySet().stream().filter(isItsOld).toList());
    if (old.size() == 1 && !moved.containsKey(operation.key())) {
      moved.put(operation.key(), old.get(0));
      missing.remove(old.get(0));
    }
  }

  private static boolean isSameId(String old, Operation operation, Map<String, String> locked) {
    String id = id(operation);
    return !id.isEmpty() && id.equals(locked.get(old)) && old.startsWith(operation.method() + " ");
  }

  private static boolean isOnlyOne(Operation operation, List<Operation> newcomers) {
    return newcomers.stream().filter(other -> id(other).equals(id(operation))).count() == 1;
  }

  static String id(Operation operation) {
    return operation.node().path("operationId").asText();
  }

  private static String shape(String key) {
    return key.replaceAll("\\{[^}]*}", "{}");
  }
}
