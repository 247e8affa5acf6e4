package com.example;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.tasks.TasksApi;

/** Makes a client and one API class; the point is what the POM does not bring along. */
public final class OneFamily {
  private OneFamily() {}

  public static void main(String[] arguments) {
    try (ZoomClient zoom = ZoomClient.create(Credentials.accessToken(() -> "a token"))) {
      System.out.println("Made " + TasksApi.of(zoom).getClass().getSimpleName());
    }
  }
}
