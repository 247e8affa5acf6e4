package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.internal.tls.Identity;
import org.jspecify.annotations.Nullable;

/**
 * How the server runs.
 *
 * @param port where it listens, 0 for any free port
 * @param identity what it proves itself with over HTTPS; null for HTTP
 * @param keepsRequests whether it remembers the requests that arrive
 */
public record ServerSettings(int port, @Nullable Identity identity, boolean keepsRequests) {}
