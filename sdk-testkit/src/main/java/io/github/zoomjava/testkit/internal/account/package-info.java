/** What FakeZoom remembers of an account and its sub accounts: the topics, put together. */
@NullMarked
package io.github.zoomjava.testkit.internal.account;

import org.jspecify.annotations.NullMarked;
