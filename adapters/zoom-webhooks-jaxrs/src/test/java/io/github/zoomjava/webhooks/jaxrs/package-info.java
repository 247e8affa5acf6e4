@NullMarked
package io.github.zoomjava.webhooks.jaxrs;

import org.jspecify.annotations.NullMarked;
