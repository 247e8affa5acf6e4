/** What people work on: the queues of the contact center, and tasks. */
@NullMarked
package io.github.zoomjava.testkit.internal.account.work;

import org.jspecify.annotations.NullMarked;
