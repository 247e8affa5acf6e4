package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomCloud;
import io.github.zoomjava.core.auth.AccessToken;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The hosts of requests, and those that may see the token. */
public final class Hosts {

  private static final String EXAMPLE = ZoomCloud.COMMERCIAL.baseUrl();
  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final HttpUrl base;
  private final boolean regional;
  private final @Nullable ZoomCloud cloud;

  private Hosts(HttpUrl base, boolean regional) {
    this.base = base;
    this.regional = regional;
    this.cloud = cloudOf(base);
  }

  /**
   * With the root of the API.
   *
   * @param regional whether the token's region replaces its host
   * @throws IllegalArgumentException if it is no URL, or would send tokens in the clear
   */
  public static Hosts of(String baseUrl, boolean regional) {
    return new Hosts(secure("baseUrl", baseUrl.endsWith("/") ? baseUrl : baseUrl + "/"), regional);
  }

  /** A URL that is TLS, or this machine. */
  public static HttpUrl secure(String name, String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException(
          name + " is \"" + url + "\", which is no URL; give one like " + EXAMPLE);
    }
    if (!isSecure(parsed)) {
      throw new IllegalArgumentException(
          name + " is " + url + ", which would send tokens in the clear; give an https URL");
    }
    return parsed;
  }

  /** A URL of a file, which may hold a secret and so is not quoted. */
  public static HttpUrl downloadable(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || !isSecure(parsed)) {
      throw new IllegalArgumentException(
          "The URL to download from is none, or is not https"
              + (parsed == null ? "" : ": its host is " + parsed.host())
              + ". Give the download_url that Zoom gave, unchanged.");
    }
    return parsed;
  }

  /** The root of the API, with a slash at its end. */
  public HttpUrl base() {
    return base;
  }

  /**
   * The request with the host of its operation, or of the token's region. Whoever sets a base URL
   * outside of Zoom's gets the uploads, too.
   */
  Request placed(Request request, Operation operation, AccessToken token) {
    if (operation.uploadHost() != null && cloud == ZoomCloud.COMMERCIAL) {
      HttpUrl url = request.url().newBuilder().host(operation.uploadHost()).build();
      return request.newBuilder().url(url).build();
    }
    HttpUrl region = request.url().host().equals(base.host()) ? region(token) : null;
    if (region == null) {
      return request;
    }
    HttpUrl.Builder url = request.url().newBuilder();
    url.scheme(region.scheme()).host(region.host()).port(region.port());
    return request.newBuilder().url(url.build()).build();
  }

  /** Returns whether a request to that URL carries the token. */
  boolean mayCarryToken(HttpUrl url, AccessToken token) {
    return isSecure(url) && (isOurs(url) || url.host().equals(regionHost(token)));
  }

  /** The region the token names, where that is wanted and is a place of the same cloud. */
  private @Nullable HttpUrl region(AccessToken token) {
    if (!regional || token.apiUrl() == null) {
      return null;
    }
    HttpUrl region = HttpUrl.parse(token.apiUrl());
    boolean known =
        region != null
            && isSecure(region)
            && (cloud == null ? region.host().equals(base.host()) : isWithin(region, cloud));
    if (!known) {
      LOG.log(Level.WARNING, "The token names a region outside of its cloud: it is left aside");
      return null;
    }
    return region;
  }

  private @Nullable String regionHost(AccessToken token) {
    HttpUrl region = region(token);
    return region == null ? null : region.host();
  }

  /**
   * Returns whether it is a host of the same cloud, or that of the base URL where that is not
   * Zoom's.
   */
  public boolean isOurs(HttpUrl url) {
    return cloud == null
        ? url.host().equals(base.host()) && url.port() == base.port()
        : isWithin(url, cloud);
  }

  /**
   * Returns whether a WebSocket there gets the token without being named: a host of the same cloud,
   * of any cloud where the base URL is not Zoom's, or this machine.
   */
  public boolean mayHaveSocket(HttpUrl url) {
    return isOurs(url) || isThisMachine(url) || (cloud == null && cloudOf(url) != null);
  }

  static boolean isSecure(HttpUrl url) {
    return url.isHttps() || isThisMachine(url);
  }

  private static boolean isThisMachine(HttpUrl url) {
    return url.host().equals("localhost")
        || url.host().equals("::1")
        || url.host().matches("127(\\.\\d{1,3}){3}");
  }

  @Override
  public String toString() {
    return base.toString();
  }

  private static @Nullable ZoomCloud cloudOf(HttpUrl url) {
    for (ZoomCloud cloud : ZoomCloud.values()) {
      if (isWithin(url, cloud)) {
        return cloud;
      }
    }
    return null;
  }

  private static boolean isWithin(HttpUrl url, ZoomCloud cloud) {
    return url.isHttps()
        && (url.host().equals(cloud.domain()) || url.host().endsWith("." + cloud.domain()));
  }
}
