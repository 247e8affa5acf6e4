package io.github.zoomjava.core.internal;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Where requests go, and which hosts may see the token. */
public final class Hosts {

  private static final HttpUrl ZOOM = HttpUrl.get("https://api.zoom.us/v2/");
  private static final List<String> CLOUDS = List.of("zoom.us", "zoomgov.com");

  private final HttpUrl base;

  private Hosts(HttpUrl base) {
    this.base = base;
  }

  /**
   * With the root of the API; null for Zoom's own.
   *
   * @throws IllegalArgumentException if it is no URL, or would send tokens in the clear
   */
  public static Hosts of(@Nullable String baseUrl) {
    if (baseUrl == null) {
      return new Hosts(ZOOM);
    }
    return new Hosts(secure("baseUrl", baseUrl.endsWith("/") ? baseUrl : baseUrl + "/"));
  }

  /** A URL that is TLS, or this machine. */
  public static HttpUrl secure(String name, String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException(
          name + " is \"" + url + "\", which is no URL; give one like " + ZOOM);
    }
    if (!isSecure(parsed)) {
      throw new IllegalArgumentException(
          name + " is " + url + ", which would send tokens in the clear; give an https URL");
    }
    return parsed;
  }

  HttpUrl base() {
    return base;
  }

  /** The request with the host of its operation; whoever sets a base URL gets the uploads, too. */
  Request placed(Request request, Operation operation) {
    if (operation.uploadHost() == null || !base.equals(ZOOM)) {
      return request;
    }
    HttpUrl url = request.url().newBuilder().host(operation.uploadHost()).build();
    return request.newBuilder().url(url).build();
  }

  /** Whether a request to that URL carries the token. */
  boolean mayCarryToken(HttpUrl url) {
    if (!isSecure(url)) {
      return false;
    }
    if (url.host().equals(base.host()) && url.port() == base.port()) {
      return true;
    }
    for (String cloud : CLOUDS) {
      if (isWithin(base, cloud)) {
        return isWithin(url, cloud);
      }
    }
    return false;
  }

  static boolean isSecure(HttpUrl url) {
    return url.isHttps()
        || url.host().equals("localhost")
        || url.host().equals("::1")
        || url.host().matches("127(\\.\\d{1,3}){3}");
  }

  @Override
  public String toString() {
    return base.toString();
  }

  private static boolean isWithin(HttpUrl url, String domain) {
    return url.host().equals(domain) || url.host().endsWith("." + domain);
  }
}
