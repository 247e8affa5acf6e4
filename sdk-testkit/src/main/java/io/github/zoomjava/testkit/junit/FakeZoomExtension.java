package io.github.zoomjava.testkit.junit;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.FakeZoomBuilder;
import java.lang.reflect.Constructor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The extension that {@link FakeZoomTest} stands for. In place of the annotation it may be
 * registered with settings:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeZoomExtension ZOOM = FakeZoomExtension.of(FakeZoom.builder().sparse());
 * }</pre>
 */
public final class FakeZoomExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(FakeZoomExtension.class);

  private final FakeZoomBuilder builder;

  /** For JUnit, which makes one for the annotation. */
  public FakeZoomExtension() {
    this(FakeZoom.builder());
  }

  private FakeZoomExtension(FakeZoomBuilder builder) {
    this.builder = builder;
  }

  /** Starts what the builder builds, anew for each test. */
  public static FakeZoomExtension of(FakeZoomBuilder builder) {
    return new FakeZoomExtension(builder);
  }

  /** Constructors get none: what they are given belongs to no test. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return (type == FakeZoom.class || type == ZoomClient.class)
        && !(parameter.getDeclaringExecutable() instanceof Constructor);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running running =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                Running.class, unused -> new Running(builder.start()), Running.class);
    return parameter.getParameter().getType() == FakeZoom.class ? running.fake : running.client;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    @Nullable Running running = context.getStore(NAMESPACE).get(Running.class, Running.class);
    try {
      if (running != null && context.getExecutionException().isEmpty() && verifies(context)) {
        running.fake.verifyNoUnexpectedRequests();
      }
    } finally {
      close(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  /** Closes what was started at this level; that of a class goes on while its tests run. */
  private static void close(ExtensionContext context) {
    @Nullable Running running = context.getStore(NAMESPACE).remove(Running.class, Running.class);
    if (running != null) {
      running.close();
    }
  }

  /** The innermost annotation decides. */
  private static boolean verifies(ExtensionContext context) {
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      Optional<FakeZoomTest> annotation =
          AnnotationSupport.findAnnotation(at.get().getElement(), FakeZoomTest.class);
      if (annotation.isPresent()) {
        return annotation.get().verify();
      }
    }
    return true;
  }

  private static final class Running {
    private final FakeZoom fake;
    private final ZoomClient client;

    Running(FakeZoom fake) {
      this.fake = fake;
      this.client = fake.client();
    }

    void close() {
      client.close();
      fake.close();
    }
  }
}
