package com.example;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;

/** Makes a client, which fails by naming the jar that the POM pins. */
public final class OldOkHttp {
  private OldOkHttp() {}

  public static void main(String[] arguments) {
    ZoomClient.create(Credentials.accessToken(() -> "a token")).close();
  }
}
