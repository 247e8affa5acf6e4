package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCountTest {
  @ParameterizedTest
  @CsvSource({"users, 72", "meetings, 200", "phone, 391"})
  void aFamilyHasAllOperationsOfItsDocument(String family, int operations) {
    Set<String> places = new TreeSet<>();
    Families.named(family).operations().forEach(operation -> places.add(place(operation)));
    assertThat(places).hasSize(operations);
  }

  @ParameterizedTest
  @CsvSource({"users, 14", "meetings, 0", "phone, 45"})
  void aFamilyHasAllVariantsOfItsOperations(String family, int variants) {
    assertThat(Families.named(family).operations())
        .filteredOn(operation -> operation.selection() != null)
        .hasSize(variants);
  }

  @Test
  void noTwoFamiliesAnswerToTheSameMethodAndPath() {
    Map<String, String> owners = new TreeMap<>();
    for (Family family : Families.all()) {
      for (OperationSpec operation : family.operations()) {
        String owner = owners.putIfAbsent(place(operation), family.name());
        assertThat(owner).as(place(operation)).isIn(null, family.name());
      }
    }
    assertThat(owners).hasSize(1795 + 41);
  }

  @Test
  void onlyVariantsShareAMethodAndAPath() {
    for (Family family : Families.all()) {
      assertThat(family.operations())
          .extracting(operation -> place(operation) + " " + operation.selection())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "meetings", "phone"})
  void theFacadesInAJarAreThoseOfItsIndex(String family) throws Exception {
    Set<String> expected = new TreeSet<>();
    for (OperationSpec operation : Families.named(family).operations()) {
      expected.add(operation.api());
      expected.add(operation.api().replaceAll("Api$", "AsyncApi"));
    }

    Set<String> facades = GeneratedClasses.ofRootPackage(Families.named(family));
    facades.removeIf(each -> !each.endsWith("Api"));

    assertThat(facades).isEqualTo(expected);
  }

  private static String place(OperationSpec operation) {
    return operation.http() + " " + operation.template();
  }
}
