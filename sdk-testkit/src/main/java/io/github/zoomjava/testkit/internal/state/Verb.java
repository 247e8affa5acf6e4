package io.github.zoomjava.testkit.internal.state;

/** What can be done with the things of a kind, and the HTTP method that does it. */
public enum Verb {
  LIST("GET"),
  CREATE("POST"),
  SHOW("GET"),
  UPDATE("PATCH"),
  /** Sets everything that a client can set; what it leaves out is gone. */
  REPLACE("PUT"),
  DELETE("DELETE");

  private final String http;

  Verb(String http) {
    this.http = http;
  }

  /** The route that does it at a path. */
  String at(String path) {
    return http + ' ' + path;
  }
}
