package io.github.zoomjava.it;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;

/** A program that reads a list to its end; {@link MillionUsersTest} gives it little memory. */
public final class MillionUsers {
  private MillionUsers() {}

  /** Takes the root of the server, and whether to fetch pages ahead. */
  public static void main(String[] args) {
    try (ZoomClient zoom =
        ZoomClient.builder()
            .credentials(Credentials.accessToken(() -> "token"))
            .baseUrl(args[0] + "/v2")
            .rateLimiter(RateLimiter.none())
            .build()) {
      Paged<User> list = UsersApi.of(zoom).list(p -> p.pageSize(300));
      Paged<User> users = args[1].equals("prefetch") ? list.prefetch() : list;
      int count = 0;
      for (User user : users) {
        if (!("user-" + count).equals(user.id())) {
          throw new IllegalStateException("Item " + count + " is " + user.id());
        }
        count++;
        if (count % 250_000 == 0) {
          System.out.println("used " + count + " " + usedAfterCollection());
        }
      }
      System.out.println("read " + count);
    }
  }

  private static long usedAfterCollection() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 10;
  }
}
