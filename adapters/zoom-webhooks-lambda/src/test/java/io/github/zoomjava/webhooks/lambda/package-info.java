@NullMarked
package io.github.zoomjava.webhooks.lambda;

import org.jspecify.annotations.NullMarked;
