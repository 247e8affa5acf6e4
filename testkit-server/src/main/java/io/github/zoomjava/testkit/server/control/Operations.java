package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.stream.Stream;

/** The operations that a fault may be meant for, by their ids. */
final class Operations {
  private Operations() {}

  /** Each id with method and path. */
  static JsonObject json() {
    JsonObject operations = new JsonObject();
    all().forEach(each -> operations.addProperty(each.id(), each.http() + " " + each.path()));
    return operations;
  }

  /** That id, if there is such an operation. */
  static String known(String field, String id) {
    if (ClassPathIndex.get().withId(id).isEmpty()) {
      String api = id.substring(0, id.lastIndexOf('.') + 1);
      String near =
          String.join(
              ", ",
              all()
                  .map(OperationSpec::id)
                  .filter(each -> !api.isEmpty() && each.startsWith(api))
                  .toList());
      throw Misuse.of(
          field,
          near.isEmpty()
              ? "There is no operation " + id + "; GET " + Control.PATH + "/operations lists all."
              : "There is no operation " + id + ", only " + near + ".");
    }
    return id;
  }

  private static Stream<OperationSpec> all() {
    return ClassPathIndex.get().families().stream()
        .map(Family::operations)
        .flatMap(each -> each.stream());
  }
}
