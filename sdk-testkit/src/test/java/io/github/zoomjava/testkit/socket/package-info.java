/** The core's {@code EventSocket} against the testkit's server, over real sockets. */
@org.jspecify.annotations.NullMarked
package io.github.zoomjava.testkit.socket;
