@NullMarked
package io.github.zoomjava.testkit.webhook;

import org.jspecify.annotations.NullMarked;
