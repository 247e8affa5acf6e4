/** The core of the family modules: sign-in, retry, paging, errors, files and JSON. */
module io.github.zoomjava.core {
  requires transitive com.google.gson;
  requires transitive okhttp3;
  requires static transitive org.jspecify;
  requires transitive retrofit2;
  requires okio;

  // For those who receive webhooks with it; a Java without it will do otherwise.
  requires static transitive jdk.httpserver;

  // OkHttp and Retrofit are automatic modules, which cannot say what they need.
  requires java.logging;
  requires kotlin.stdlib;

  exports io.github.zoomjava.core;
  exports io.github.zoomjava.core.auth;
  exports io.github.zoomjava.core.error;
  exports io.github.zoomjava.core.event;
  exports io.github.zoomjava.core.file;
  exports io.github.zoomjava.core.json;
  exports io.github.zoomjava.core.paging;
  exports io.github.zoomjava.core.ratelimit;
  exports io.github.zoomjava.core.retry;

  // For the API classes of the families, and not for users.
  exports io.github.zoomjava.core.internal;

  uses io.github.zoomjava.core.event.EventModule;
}
