package io.github.zoomjava.testkit.internal.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request that has to do with signing in.
 *
 * @param method the HTTP method
 * @param path the path
 * @param query the decoded query
 * @param authorization the Authorization header, empty where there is none
 * @param form the decoded fields of a form body, empty where there is none
 */
public record OAuthRequest(
    String method,
    String path,
    Map<String, List<String>> query,
    String authorization,
    Map<String, List<String>> form) {

  /**
   * Returns the one value of a field, which Zoom takes in the form or in the query; empty where
   * there is none, or more than one.
   */
  String field(String name) {
    List<String> given = new ArrayList<>(form.getOrDefault(name, List.of()));
    given.addAll(query.getOrDefault(name, List.of()));
    return single(given);
  }

  /** Returns the one value of a query parameter; empty where there is none, or more than one. */
  String parameter(String name) {
    return single(query.getOrDefault(name, List.of()));
  }

  /** Without the values, most of which are secrets. */
  @Override
  public String toString() {
    return "OAuthRequest[" + method + " " + path + "]";
  }

  private static String single(List<String> given) {
    return given.size() == 1 ? given.get(0) : "";
  }
}
