package io.github.zoomjava.testkit.internal.server;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.zoomjava.testkit.internal.check.IncomingBody;
import io.github.zoomjava.testkit.internal.index.PercentCode;
import io.github.zoomjava.testkit.internal.oauth.OAuthRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A request as it arrived.
 *
 * @param method the HTTP method
 * @param path the path, still percent-encoded
 * @param query the decoded query
 * @param headers the headers, with names in lower case
 * @param body the body
 */
record HttpRequest(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    IncomingBody body) {

  static HttpRequest of(Request request) {
    String url = request.getUrl();
    int mark = url.indexOf('?');
    String contentType = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
    List<String> parts = new ArrayList<>();
    if (request.isMultipart()) {
      request.getParts().forEach(each -> parts.add(each.getName()));
    }
    return new HttpRequest(
        request.getMethod().value(),
        mark < 0 ? url : url.substring(0, mark),
        form(mark < 0 ? "" : url.substring(mark + 1)),
        headers(request),
        new IncomingBody(contentType, request.getBodyAsString(), parts));
  }

  /** What a browser sends for the part of a URL behind the host. */
  static OAuthRequest ofBrowser(String target) {
    int mark = target.indexOf('?');
    return new OAuthRequest(
        "GET",
        mark < 0 ? target : target.substring(0, mark),
        form(mark < 0 ? "" : target.substring(mark + 1)),
        "",
        Map.of());
  }

  /** The header of that name, empty where there is none. */
  String authorization() {
    return headers.getOrDefault("authorization", "");
  }

  /** The same as a request that has to do with signing in. */
  OAuthRequest toOAuth() {
    boolean isForm = body.contentType().startsWith("application/x-www-form-urlencoded");
    return new OAuthRequest(
        method, path, query, authorization(), isForm ? form(body.text()) : Map.of());
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    request
        .getAllHeaderKeys()
        .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
    return headers;
  }

  /** Reads a query or a form body. */
  static Map<String, List<String>> form(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int mark = pair.indexOf('=');
        String name = PercentCode.decodeForm(mark < 0 ? pair : pair.substring(0, mark));
        String value = mark < 0 ? "" : PercentCode.decodeForm(pair.substring(mark + 1));
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }
}
