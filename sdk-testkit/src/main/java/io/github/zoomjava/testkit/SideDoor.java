package io.github.zoomjava.testkit;

/** Answers what a {@link FakeZoom} is asked at a path that is not Zoom's. */
@FunctionalInterface
public interface SideDoor {
  /**
   * The answer to a request; called by several threads at once.
   *
   * @param method the HTTP method
   * @param path the path as it was sent, without the query
   * @param body the body as text, empty where there is none
   */
  Reply answer(String method, String path, String body);

  /**
   * An answer.
   *
   * @param status its HTTP status
   * @param contentType the content type of its body
   * @param body its body
   */
  record Reply(int status, String contentType, String body) {}
}
