package io.github.zoomjava.calendar;

import io.github.zoomjava.testkit.contract.OperationContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {
  @TestFactory
  Stream<DynamicTest> everyOperationKeepsItsContract() {
    return OperationContract.of("calendar")
        .checks()
        .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
  }
}
