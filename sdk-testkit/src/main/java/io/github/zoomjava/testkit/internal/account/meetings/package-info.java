/** Meetings and webinars, planned and held, with their registrations, recordings and reports. */
@NullMarked
package io.github.zoomjava.testkit.internal.account.meetings;

import org.jspecify.annotations.NullMarked;
