package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Sampling;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample of every family keeps what its schema demands and its names promise. */
class SamplesTest {
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void samplesOfAnswersHoldAllThatIsDeclared(int seed) {
    for (OperationSpec operation : operations(new Sampling(seed, false, null))) {
      checkAnswer(operation, false);
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void sparseSamplesOfAnswersHoldAllThatIsRequired(int seed) {
    for (OperationSpec operation : operations(new Sampling(seed, true, null))) {
      checkAnswer(operation, true);
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = 0)
  void samplesOfRequestsHoldAllThatIsDeclared(int seed) {
    for (OperationSpec operation : operations(new Sampling(seed, false, null))) {
      for (ParameterSpec parameter : operation.parameters()) {
        check(operation, parameter.name(), parameter.schema(), Purpose.REQUEST, false);
      }
      if (operation.body() != null) {
        check(operation, "", operation.body().schema(), Purpose.REQUEST, false);
      }
    }
    assertThat(faults).isEmpty();
  }

  private void checkAnswer(OperationSpec operation, boolean sparse) {
    @Nullable Schema schema = operation.response().schema();
    if (schema != null) {
      check(operation, "", schema, Purpose.RESPONSE, sparse);
    }
  }

  private void check(
      OperationSpec operation, String name, Schema schema, Purpose purpose, boolean sparse) {
    JsonElement sample = SampleValues.of(schema, name, purpose);
    SampleCheck check = new SampleCheck(sparse);
    check.check("$" + name, name, schema, sample);
    check.faults().forEach(each -> faults.add(operation.id() + " " + each));
  }

  private static List<OperationSpec> operations(Sampling sampling) {
    return ClassPathIndex.get().sampled(sampling).families().stream()
        .map(Family::operations)
        .flatMap(List::stream)
        .toList();
  }
}
