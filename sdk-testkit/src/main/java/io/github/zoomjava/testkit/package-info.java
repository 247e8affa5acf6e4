/**
 * A Zoom that runs inside a test: {@link io.github.zoomjava.testkit.FakeZoom} and what it shows of
 * the requests it received. {@link io.github.zoomjava.testkit.WebhookSender} and {@link
 * io.github.zoomjava.testkit.FakeEventSocket} are the other half, which sends events.
 */
@NullMarked
package io.github.zoomjava.testkit;

import org.jspecify.annotations.NullMarked;
