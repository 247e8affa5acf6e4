@NullMarked
package io.github.zoomjava.testkit.internal.account;

import org.jspecify.annotations.NullMarked;
