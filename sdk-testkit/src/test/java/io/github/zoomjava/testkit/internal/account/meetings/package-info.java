@NullMarked
package io.github.zoomjava.testkit.internal.account.meetings;

import org.jspecify.annotations.NullMarked;
