package io.github.zoomjava.core.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the module that reads the events of a package, so that a handler for one of their types
 * brings the module, however the application is packaged. Generated packages of events have it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface ReadBy {

  /** The module, which has a public constructor without parameters. */
  Class<? extends EventModule> value();
}
