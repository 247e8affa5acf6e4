package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules that every generated name keeps. */
class NamesTest {
  private static final int USUAL_LENGTH = 40;
  private static final int LONGEST = 52;
  private static final double SHARE_OF_USUAL_LENGTH = 0.97;

  /** What generators write who do not know a name, and an ordinal behind a word. */
  private static final Pattern MACHINE_MADE =
      Pattern.compile("Inner|AllOf|OneOf|AnyOf|200Response|Request1|[a-z]\\d+$");

  @Test
  void aFacadeHasItsNameForItselfAmongAllFamilies() {
    Map<String, Set<String>> families = new TreeMap<>();
    for (Family family : Families.all()) {
      for (OperationSpec operation : family.operations()) {
        families.computeIfAbsent(operation.api(), unused -> new TreeSet<>()).add(family.name());
      }
    }

    families.values().removeIf(each -> each.size() == 1);

    assertThat(families).as("façades that several families have").isEmpty();
  }

  @Test
  void namesAreShort() throws Exception {
    List<String> names = allNames();
    List<String> tooLong = names.stream().filter(each -> simple(each).length() > LONGEST).toList();
    List<String> unusual =
        names.stream().filter(each -> simple(each).length() > USUAL_LENGTH).toList();

    assertThat(tooLong).as("names of more than %d characters", LONGEST).isEmpty();
    assertThat(1 - (double) unusual.size() / names.size())
        .as("share of names of at most %d characters; longer: %s", USUAL_LENGTH, unusual)
        .isGreaterThanOrEqualTo(SHARE_OF_USUAL_LENGTH);
  }

  @Test
  void namesAreMadeForPeople() throws Exception {
    List<String> machineMade =
        allNames().stream().filter(each -> MACHINE_MADE.matcher(simple(each)).find()).toList();

    assertThat(machineMade).as("names a machine made up").isEmpty();
  }

  /** Every class and every façade method, as {@code family.Name}. */
  private static List<String> allNames() throws Exception {
    List<String> names = new ArrayList<>();
    for (Family family : Families.all()) {
      GeneratedClasses.all(family).forEach(each -> names.add(family.name() + "." + each));
      for (OperationSpec operation : family.operations()) {
        names.add(family.name() + "." + operation.api() + "." + operation.method());
      }
    }
    return names;
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
