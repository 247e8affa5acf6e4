package io.github.zoomjava.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.fixture.RotatingServer;
import io.github.zoomjava.core.internal.TokenKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes share one file of tokens, and are killed while they replace them. */
class KilledProcessesTest {

  private static final int KILLS_OF_EACH = 100;
  private static final int KILLS_WITHOUT_MERCY = 30;
  private static final int EXPIRED_AT_ONCE = 30;

  @TempDir Path folder;

  @Test
  void keepsTheNewestTokenThroughTwoHundredKills() throws Exception {
    try (RotatingServer server = new RotatingServer(true, EXPIRED_AT_ONCE)) {
      FileTokenStore store = seeded(server, 0);
      ExecutorService killers = Executors.newFixedThreadPool(2);
      List<Future<?>> results = new ArrayList<>();
      for (long seed = 1; seed <= 2; seed++) {
        Random random = new Random(seed);
        results.add(
            killers.submit(
                () -> {
                  for (int kill = 0; kill < KILLS_OF_EACH; kill++) {
                    runAndKill(server, random);
                    assertStoredIsNewestOrOnItsWay(store, server);
                  }
                  return null;
                }));
      }
      for (Future<?> result : results) {
        result.get(10, TimeUnit.MINUTES);
      }
      killers.shutdown();

      try (ZoomClient zoom = RefreshingProcess.client(server.root(), folder)) {
        zoom.request("GET", "/users/me").send();
      }
      assertThat(number(store, server)).isEqualTo(server.current());
      assertThat(server.rejected()).isZero();
      System.out.println("200 kills, " + server.current() + " refresh tokens, 0 lost");
    }
  }

  /** Between Zoom's replacing and our storing nobody can help; then we say what is needed. */
  @Test
  void saysThatTheUserIsNeededWhenAKillLostTheOnlyToken() throws Exception {
    int lost = 0;
    try (RotatingServer server = new RotatingServer(false, EXPIRED_AT_ONCE)) {
      FileTokenStore store = seeded(server, 0);
      Random random = new Random(3);
      for (int kill = 0; kill < KILLS_WITHOUT_MERCY; kill++) {
        runAndKill(server, random);
        try (ZoomClient zoom = RefreshingProcess.client(server.root(), folder)) {
          ZoomAuthException e =
              catchThrowableOfType(
                  ZoomAuthException.class, () -> zoom.request("GET", "/users/me").send());
          if (e != null) {
            assertThat(e.needsAuthorization()).isTrue();
            assertThat(number(store, server)).isLessThan(server.current());
            store.put(user(server), tokens(server.current()));
            lost++;
          }
        }
      }
      assertThat(server.rejected()).isEqualTo(lost);
    }
    System.out.println(KILLS_WITHOUT_MERCY + " kills without mercy, " + lost + " lost the token");
  }

  private void runAndKill(RotatingServer server, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                RefreshingProcess.class.getName(),
                server.root(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int calls = 1 + random.nextInt(8);
      for (int i = 0; i < calls; i++) {
        assertThat(out.readLine()).isEqualTo("called");
      }
      // From here to the end of the next call or two: any point may be hit.
      long until = System.nanoTime() + random.nextInt(10_000_000);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void assertStoredIsNewestOrOnItsWay(FileTokenStore store, RotatingServer server) {
    try (TokenStore.Lock alone = store.lock(user(server))) {
      assertThat(alone).isNotNull();
      int before = server.current();
      assertThat(number(store, server)).isIn(before, before - 1, server.current());
    }
  }

  private static int number(FileTokenStore store, RotatingServer server) {
    TokenSet stored = Objects.requireNonNull(store.load(user(server)));
    return Integer.parseInt(String.valueOf(stored.refreshToken()).replace("refresh-", ""));
  }

  private FileTokenStore seeded(RotatingServer server, int number) {
    FileTokenStore store = FileTokenStore.in(folder);
    store.put(user(server), tokens(number));
    return store;
  }

  private static String user(RotatingServer server) {
    return TokenKeys.user(HttpUrl.get(server.root()), "id", "user");
  }

  private static TokenSet tokens(int number) {
    return new TokenSet(
        new AccessToken("access", Instant.EPOCH, Set.of(), null), "refresh-" + number);
  }
}
