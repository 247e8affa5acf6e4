package io.github.zoomjava.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.FileTokenStore;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest implements TokenStoreContract {

  private static final TokenSet TOKENS =
      new TokenSet(new AccessToken("access", Instant.EPOCH, Set.of("s"), null), "refresh");

  @TempDir Path folder;

  @Override
  public TokenStore store() {
    return FileTokenStore.in(folder.resolve("tokens"));
  }

  @Test
  void letsTheOwnerReadOnly() throws IOException {
    store().put("key", TOKENS);

    assertThat(rights(folder.resolve("tokens"))).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder.resolve("tokens"))) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
    }
  }

  @Test
  void survivesAProcessThatWasKilledAtAnyByte() throws IOException {
    TokenStore store = store();
    store.put("key", TOKENS);
    Path file = onlyFile(".json");
    String text = TOKENS.toJson();
    String name = file.getFileName().toString().replaceAll("\\.json$", "");
    for (int written = 0; written <= text.length(); written++) {
      Files.writeString(
          file.resolveSibling(name + "." + written + ".tmp"), text.substring(0, written));

      assertThat(store().load("key")).isEqualTo(TOKENS);
    }

    assertThat(store.compareAndSet("key", TOKENS, TOKENS)).isTrue();
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).noneMatch(each -> each.toString().endsWith(".tmp"));
    }
  }

  @Test
  void locksAgainstOtherStoresOfTheSameFolder() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> results = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      results.add(
          threads.submit(
              () -> {
                try (TokenStore.Lock lock = store().lock("key")) {
                  assertThat(lock).isNotNull();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  inside.decrementAndGet();
                }
              }));
    }
    for (Future<?> result : results) {
      result.get(30, TimeUnit.SECONDS);
    }
    threads.shutdown();

    assertThat(most).hasValue(1);
  }

  @Test
  void saysWhichFileIsNoneOfItsOwn() throws IOException {
    store().put("key", TOKENS);
    Files.writeString(onlyFile(".json"), "canary");

    assertThatThrownBy(() -> store().load("key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(onlyFile(".json").toString())
        .hasMessageContaining("delete it")
        .hasMessageNotContaining("canary");
    store().put("key", TOKENS);
    assertThat(store().load("key")).isEqualTo(TOKENS);
  }

  @Test
  void cannotBeInAFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> FileTokenStore.in(file)).isInstanceOf(UncheckedIOException.class);
  }

  private Path onlyFile(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tokens"))) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
