/** Credentials, and the tokens they are exchanged for. */
@NullMarked
package io.github.zoomjava.core.auth;

import org.jspecify.annotations.NullMarked;
