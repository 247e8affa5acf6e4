package io.github.zoomjava.testkit.internal.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operation a request means.
 *
 * @param operation the operation
 * @param path the decoded values of the path's variables in the order of the path
 * @param encodingFaults what is wrong with the way path values were encoded
 * @param account the decoded id of the sub account it is for; null for the account of the token
 */
public record Match(
    OperationSpec operation,
    List<String> path,
    List<String> encodingFaults,
    @Nullable String account) {

  static Match of(OperationSpec operation, List<String> rawSegments) {
    List<String> names = operation.path().variables();
    List<String> values = operation.path().values(rawSegments);
    List<String> path = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String raw = values.get(i);
      path.add(isUuid(operation, name) ? uuid(name, raw, faults) : PercentCode.decode(raw));
    }
    return new Match(operation, path, faults, null);
  }

  /** The scopes of which a token needs one for it; empty where none is named. */
  public List<String> scopes() {
    return account == null ? operation.scopes() : operation.twinScopes();
  }

  Match forAccount(String rawId) {
    return new Match(operation, path, encodingFaults, PercentCode.decode(rawId));
  }

  private static boolean isUuid(OperationSpec operation, String name) {
    return operation.pathParameters().stream()
        .anyMatch(each -> each.name().equals(name) && each.uuid());
  }

  /** Zoom's routers take one layer of encoding off, so an id with such slashes needs two. */
  private static String uuid(String name, String raw, List<String> faults) {
    String once = PercentCode.decode(raw);
    if (once.startsWith("/") || once.contains("//")) {
      faults.add(
          "the path value "
              + name
              + " begins with / or contains //, so it has to be percent-encoded twice");
      return once;
    }
    return PercentCode.decode(once);
  }
}
