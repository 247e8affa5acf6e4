package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operations that Zoom documents for master accounts. Most of its operations are twins of a
 * family's own: the same method and path with the sub account in front.
 */
public final class MasterDocument {
  private static final String SUB_ACCOUNT = "/accounts/{accountId}";

  private final List<Operation> operations;
  private final Map<String, Operation> byKey;

  public MasterDocument(ObjectNode document) {
    operations = Operation.of(document);
    byKey = operations.stream().collect(Collectors.toMap(Operation::key, Function.identity()));
  }

  /** The operation that does for a sub account what this one does for the own, or null. */
  public @Nullable Operation twinOf(Operation operation) {
    return byKey.get(operation.method() + " " + SUB_ACCOUNT + operation.path());
  }

  /** The same operation as this document has it, or null. */
  public @Nullable Operation sameAs(Operation operation) {
    return byKey.get(operation.key());
  }

  /** The operations that are no twin of one of these and not one of them, in document order. */
  public List<Operation> beyond(List<Operation> others) {
    Map<String, Operation> known =
        others.stream().collect(Collectors.toMap(Operation::key, Function.identity()));
    return operations.stream()
        .filter(operation -> !known.containsKey(operation.key()))
        .filter(operation -> others.stream().noneMatch(other -> operation.equals(twinOf(other))))
        .toList();
  }
}
