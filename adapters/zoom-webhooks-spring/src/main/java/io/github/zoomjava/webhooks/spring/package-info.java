/** Webhooks in a controller of Spring MVC. */
@NullMarked
package io.github.zoomjava.webhooks.spring;

import org.jspecify.annotations.NullMarked;
