package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.internal.index.OperationIndex;
import java.util.List;

/**
 * A request that means no operation.
 *
 * @param http its method
 * @param path its path, still encoded
 */
record UnknownRequest(OperationIndex index, String http, String path) {
  /** Why it means none, in words. */
  String reason() {
    return index
        .withoutTwin(http, path)
        .map(each -> each.id() + " cannot be called for a sub account")
        .orElseGet(this::byMethodAndPath);
  }

  private String byMethodAndPath() {
    List<String> selections = index.selectionsOf(http, path);
    if (!selections.isEmpty()) {
      return "a request to this path has to carry one of " + String.join(", ", selections);
    }
    List<String> methods = index.methodsOf(path);
    return methods.isEmpty()
        ? "no family on the class path has this path"
        : "this path knows " + String.join(", ", methods) + " only";
  }
}
