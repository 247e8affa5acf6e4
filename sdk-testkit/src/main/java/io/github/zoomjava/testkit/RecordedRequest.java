package io.github.zoomjava.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that {@link FakeZoom} received, and what it answered.
 *
 * @param operation the operation it meant, such as {@code users.UsersApi.list}; null where no
 *     operation has this method and path
 * @param method the HTTP method
 * @param path the path below the base URL as it was sent, still percent-encoded
 * @param query the decoded query; a repeated key has several values
 * @param headers the headers with names in lower case, without the token
 * @param contentType the content type of its body, null where it has none
 * @param body its body as text, empty where it has none
 * @param status the HTTP status of the answer
 * @param answer the body of the answer as text, empty where it has none
 */
public record RecordedRequest(
    @Nullable String operation,
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    @Nullable String contentType,
    String body,
    int status,
    String answer) {

  /** Copies query and headers. */
  public RecordedRequest {
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
