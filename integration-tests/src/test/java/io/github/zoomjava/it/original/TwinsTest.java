package io.github.zoomjava.it.original;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the operations that can be called for sub accounts against what Zoom publishes. */
class TwinsTest {
  @BeforeEach
  void needsZoomsDocuments() {
    OriginalDocuments.assumeTheyAreHere();
  }

  @Test
  void everyOperationOfAMasterDocumentIsATwinOrStandsForItself() throws IOException {
    int twins = 0;
    for (Family family : Families.all()) {
      Set<String> own = operations(family, false);
      Set<String> expected = new TreeSet<>();
      for (JsonObject master : OriginalDocuments.masters(family.name())) {
        for (String operation : operations(master)) {
          if (!own.contains(operation)) {
            expected.add(operation.replaceFirst(" /accounts/\\{accountId}", " "));
          }
        }
      }

      assertThat(operations(family, true)).as(family.name()).isEqualTo(expected);
      twins += expected.size();
    }
    assertThat(twins).as("operations that can be called for sub accounts").isEqualTo(728);
  }

  private static Set<String> operations(Family family, boolean onlyTwins) {
    return family.operations().stream()
        .filter(each -> each.hasTwin() || !onlyTwins)
        .map(TwinsTest::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(OperationSpec operation) {
    return operation.http() + " " + operation.template();
  }

  private static Set<String> operations(JsonObject document) {
    Set<String> operations = new TreeSet<>();
    document
        .getAsJsonObject("paths")
        .asMap()
        .forEach(
            (path, item) ->
                item.getAsJsonObject()
                    .keySet()
                    .forEach(
                        method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }
}
