/** Tests that a receiver of webhooks passes or fails, whatever its server; need JUnit 5. */
@NullMarked
package io.github.zoomjava.testkit.webhook;

import org.jspecify.annotations.NullMarked;
