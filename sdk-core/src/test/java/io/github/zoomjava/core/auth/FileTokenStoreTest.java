package io.github.zoomjava.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTokenStoreTest {

  private static final TokenSet TOKENS =
      new TokenSet(new AccessToken("access", Instant.EPOCH, Set.of(), null), "refresh");

  @TempDir Path parent;

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-x---", "rwx-----x", "rwxrwxrwx"})
  void refusesAFolderThatOthersHaveRightsIn(String rights) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("tokens"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));

    assertThatThrownBy(() -> FileTokenStore.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("others have rights in this folder");
  }

  @Test
  void takesAFolderOfItsOwnerOnly() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("tokens"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    FileTokenStore.in(folder).put("user", TOKENS);

    assertThat(FileTokenStore.in(folder).load("user")).isEqualTo(TOKENS);
  }

  @Test
  void leavesNoFileForAKeyThatHasNoTokens() throws IOException {
    Path folder = parent.resolve("tokens");
    FileTokenStore store = FileTokenStore.in(folder);

    for (int i = 0; i < 2_000; i++) {
      store.lock("session " + i).close();
      assertThat(store.compareAndSet("session " + i, TOKENS, null)).isFalse();
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(".lock"));
    }
  }

  @Test
  void storesOnAThreadThatIsInterrupted() {
    FileTokenStore store = FileTokenStore.in(parent.resolve("tokens"));

    Thread.currentThread().interrupt();
    store.put("user", TOKENS);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(store.load("user")).isEqualTo(TOKENS);
  }

  @Test
  void tellsKeysApartThatNoEncodingCanTell() {
    FileTokenStore store = FileTokenStore.in(parent.resolve("tokens"));

    store.put("\uD800", TOKENS);

    assertThat(store.load("\uD801")).isNull();
    assertThat(store.load("\uD800")).isEqualTo(TOKENS);
  }
}
