/** HTTPS with a certificate that is made on the spot. */
@NullMarked
package io.github.zoomjava.testkit.internal.tls;

import org.jspecify.annotations.NullMarked;
