package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCountTest {
  @ParameterizedTest
  @CsvSource({"users, 72", "meetings, 200", "phone, 391"})
  void aFamilyHasAllOperationsOfItsDocument(String family, int operations) {
    assertThat(Families.named(family).operations()).hasSize(operations);
  }

  @Test
  void noTwoFamiliesAnswerToTheSameMethodAndPath() {
    Set<String> seen = new TreeSet<>();
    for (Family family : Families.all()) {
      for (OperationSpec operation : family.operations()) {
        String place = operation.http() + " " + operation.path();
        assertThat(seen.add(place)).as(place).isTrue();
      }
    }
    assertThat(seen).hasSize(72 + 200 + 391);
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
}
