package io.github.zoomjava.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.Arrays;
import java.util.List;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * What came of a test class that was run inside a test.
 *
 * @param passed how many of its tests passed
 * @param failures why the others did not; with what went wrong besides, if anything
 */
record TestRun(long passed, List<String> failures) {
  static TestRun of(Class<?> testClass) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request().selectors(selectClass(testClass)).build(), listener);
    TestExecutionSummary summary = listener.getSummary();
    return new TestRun(
        summary.getTestsSucceededCount(),
        summary.getFailures().stream()
            .map(each -> each.getException())
            .map(each -> each.getMessage() + besides(each.getSuppressed()))
            .toList());
  }

  private static String besides(Throwable[] suppressed) {
    return suppressed.length == 0 ? "" : ", and " + Arrays.toString(suppressed);
  }
}
