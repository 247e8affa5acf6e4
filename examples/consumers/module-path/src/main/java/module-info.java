/** An application on the module path. */
module com.example.app {
  requires io.github.zoomjava.core;
  requires io.github.zoomjava.tasks;
  requires jdk.httpserver;
}
