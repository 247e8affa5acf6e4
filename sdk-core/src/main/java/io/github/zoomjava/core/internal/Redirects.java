package io.github.zoomjava.core.internal;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects the way Zoom means them. OkHttp would turn an upload into a GET, and would drop
 * the token between two hosts of Zoom's; who gets the token is decided in {@link Hosts}.
 */
final class Redirects {

  static final int MOST = 20;

  private Redirects() {}

  /** The request to send in place of the redirected one; null if this is none to follow. */
  static @Nullable Request follow(
      HttpUrl first, Request request, Response response, Operation operation) {
    String location = response.header("Location");
    if (location == null || !mayFollow(request, response.code(), operation)) {
      return null;
    }
    HttpUrl target = request.url().resolve(location);
    return target == null || !Hosts.isSecure(target) || leadsInside(first, target)
        ? null
        : request.newBuilder().url(target).build();
  }

  /** A client that sends the redirected request nowhere but to where the first one may lead. */
  static OkHttpClient client(OkHttpClient http, HttpUrl first, HttpUrl target) {
    return isInside(first, target)
        ? http
        : http.newBuilder().dns(new PublicDns(http.dns())).build();
  }

  private static boolean leadsInside(HttpUrl first, HttpUrl target) {
    return !isInside(first, target) && PublicDns.isPrivate(target);
  }

  /** Returns whether who chose the first URL has chosen the network of the other one, too. */
  private static boolean isInside(HttpUrl first, HttpUrl target) {
    return first.host().equals(target.host()) || PublicDns.isPrivate(first);
  }

  /** 301 to 303 leave open whether the method stays; for reading and for uploads it does. */
  private static boolean mayFollow(Request request, int status, Operation operation) {
    return switch (status) {
      case 307, 308 -> true;
      case 301, 302, 303 -> request.method().equals("GET") || operation.uploadHost() != null;
      default -> false;
    };
  }
}
