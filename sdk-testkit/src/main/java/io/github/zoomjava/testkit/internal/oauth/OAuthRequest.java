package io.github.zoomjava.testkit.internal.oauth;

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

  /** The one value of a form field; empty where there is none, or more than one. */
  String field(String name) {
    return single(form, name);
  }

  /** The one value of a query parameter; empty where there is none, or more than one. */
  String parameter(String name) {
    return single(query, name);
  }

  /** Without the values, most of which are secrets. */
  @Override
  public String toString() {
    return "OAuthRequest[" + method + " " + path + "]";
  }

  private static String single(Map<String, List<String>> values, String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.size() == 1 ? given.get(0) : "";
  }
}
