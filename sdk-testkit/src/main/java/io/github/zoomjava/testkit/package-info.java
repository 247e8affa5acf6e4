/**
 * A Zoom that runs inside a test: {@link io.github.zoomjava.testkit.FakeZoom} and what it shows of
 * the requests it received. {@link io.github.zoomjava.testkit.WebhookSender} is the other half,
 * which sends webhooks to a receiver of yours.
 */
@NullMarked
package io.github.zoomjava.testkit;

import org.jspecify.annotations.NullMarked;
