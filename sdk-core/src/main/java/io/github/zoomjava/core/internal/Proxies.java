package io.github.zoomjava.core.internal;

import java.io.IOException;

/** Tells a proxy that wants to know who asks from Zoom. */
final class Proxies {

  /** The status by which proxies say it, and nobody else. */
  static final int AUTHENTICATION_REQUIRED = 407;

  private Proxies() {}

  /** Whether a proxy refused to open the way: OkHttp has no class for it. */
  static boolean refused(IOException failure) {
    return "Failed to authenticate with proxy".equals(failure.getMessage());
  }
}
