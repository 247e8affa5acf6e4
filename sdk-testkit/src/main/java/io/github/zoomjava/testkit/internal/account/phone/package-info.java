/** The phone of an account: its users, sites, queues, calls and recordings. */
@NullMarked
package io.github.zoomjava.testkit.internal.account.phone;

import org.jspecify.annotations.NullMarked;
