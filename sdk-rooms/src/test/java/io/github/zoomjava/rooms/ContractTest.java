package io.github.zoomjava.rooms;

import io.github.zoomjava.testkit.contract.OperationContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {
  @TestFactory
  Stream<DynamicTest> everyOperationKeepsItsContract() {
    return OperationContract.of("rooms")
        .checks()
        .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
  }
}
