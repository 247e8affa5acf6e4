package io.github.zoomjava.testkit.junit;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a {@link FakeZoom} and a {@link ZoomClient} of it as parameters.
 *
 * <pre>{@code
 * @FakeZoomTest
 * class ReportTest {
 *   @Test
 *   void countsUsers(FakeZoom fake, ZoomClient zoom) {
 *     fake.users(750);
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>Each test has its own, together with the methods around it that take one, and both are closed
 * after it. A {@code BeforeAll} method that takes one makes it that of all tests of its class.
 * Other settings than those of {@link FakeZoom#start()} go into a {@link FakeZoomExtension}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FakeZoomExtension.class)
public @interface FakeZoomTest {
  /**
   * Returns whether a test fails that passed so far, when it sent requests that contradict Zoom's
   * documents.
   */
  boolean verify() default true;
}
