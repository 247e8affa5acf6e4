package io.github.zoomjava.videosdk;

import io.github.zoomjava.testkit.contract.OperationContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractTest {
  @TestFactory
  Stream<DynamicTest> everyOperationKeepsItsContract() {
    return OperationContract.of("video-sdk")
        .checks()
        .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
  }
}
