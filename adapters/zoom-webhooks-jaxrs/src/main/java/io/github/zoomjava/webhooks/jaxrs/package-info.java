/** Webhooks as a resource of Jakarta REST, which was JAX-RS. */
@NullMarked
package io.github.zoomjava.webhooks.jaxrs;

import org.jspecify.annotations.NullMarked;
