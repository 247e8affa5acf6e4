package io.github.zoomjava.core.event;

import static io.github.zoomjava.core.event.Inbox.Outcome.KEPT;
import static io.github.zoomjava.core.event.Inbox.Outcome.KEPT_BEFORE;
import static io.github.zoomjava.core.event.Inbox.Outcome.NOT_NOW;
import static io.github.zoomjava.core.event.Vectors.CREATED;
import static io.github.zoomjava.core.event.Vectors.STARTED;
import static io.github.zoomjava.core.event.Vectors.bytes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInboxTest {

  private static final Delivery ONE = new Delivery("one", bytes(STARTED));
  private static final Delivery TWO = new Delivery("two", bytes(CREATED));

  @TempDir Path parent;
  private Path folder;
  private FileInbox inbox;

  @BeforeEach
  void open() {
    folder = parent.resolve("inbox");
    inbox = FileInbox.in(folder, 2);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void keepsTheBodyAsItCameForItsOwnerOnly() throws IOException {
    assertThat(inbox.keep(TWO)).isEqualTo(KEPT);

    Path file = folder.resolve("two.json");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes(CREATED));
    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(rights(folder)).isEqualTo("rwx------");
    assertThat(names()).containsExactlyInAnyOrder(".lock", "two.json");
  }

  @Test
  void letsGoOfWhatWasHandled() throws IOException {
    inbox.keep(ONE);
    inbox.remove("one");

    assertThat(names()).containsExactly(".lock");
    assertThat(inbox.keep(ONE)).isEqualTo(KEPT);
  }

  @Test
  void keepsNoIdTwice() {
    assertThat(inbox.keep(ONE)).isEqualTo(KEPT);
    assertThat(inbox.keep(new Delivery("one", bytes(CREATED)))).isEqualTo(KEPT_BEFORE);
    reopen(2);
    assertThat(inbox.keep(ONE)).isEqualTo(KEPT_BEFORE);
  }

  @Test
  void keepsNoMoreThanItHasRoomFor() {
    inbox.keep(ONE);
    inbox.keep(TWO);

    assertThat(inbox.keep(new Delivery("three", bytes(STARTED)))).isEqualTo(NOT_NOW);
    inbox.remove("one");
    inbox.remove("one");
    assertThat(inbox.keep(new Delivery("three", bytes(STARTED)))).isEqualTo(KEPT);
    assertThat(inbox.keep(new Delivery("four", bytes(STARTED)))).isEqualTo(NOT_NOW);
  }

  @Test
  void givesWhatAnEarlierProcessLeftTheOldestFirst() throws IOException {
    inbox.keep(ONE);
    inbox.keep(TWO);
    Files.setLastModifiedTime(folder.resolve("one.json"), FileTime.fromMillis(2_000_000));
    Files.setLastModifiedTime(folder.resolve("two.json"), FileTime.fromMillis(1_000_000));
    assertThat(inbox.leftovers()).isEmpty();
    reopen(2);

    assertThat(inbox.leftovers()).containsExactly("two", "one");
    assertThat(inbox.leftovers())
        .extracting(id -> inbox.read(id).text())
        .containsExactly(CREATED, STARTED);
  }

  @Test
  void countsWhatWasLeftThoughItBeMoreThanThereIsRoomFor() {
    inbox.keep(ONE);
    inbox.keep(TWO);
    reopen(1);
    Delivery three = new Delivery("three", bytes(STARTED));

    inbox.remove("one");
    assertThat(inbox.keep(three)).isEqualTo(NOT_NOW);
    inbox.remove("two");
    assertThat(inbox.keep(three)).isEqualTo(KEPT);
  }

  @Test
  void deletesWhatWasNeverWrittenToItsEnd() throws IOException {
    for (int length = 0; length <= STARTED.length(); length += 43) {
      Files.write(
          folder.resolve("one.json." + length + ".tmp"), bytes(STARTED.substring(0, length)));
    }
    reopen(2);

    assertThat(names()).containsExactly(".lock");
    assertThat(inbox.leftovers()).isEmpty();
    assertThat(inbox.keep(ONE)).isEqualTo(KEPT);
  }

  @Test
  void leavesFilesAloneThatAreNotItsOwn() throws IOException {
    Files.writeString(folder.resolve("read me.json"), "{}");
    Files.writeString(folder.resolve("notes.txt"), "notes");
    reopen(2);

    assertThat(inbox.leftovers()).isEmpty();
    assertThat(names()).contains("read me.json", "notes.txt");
  }

  @Test
  void givesTheOthersWhenOneCannotBeRead() throws IOException {
    inbox.keep(ONE);
    Files.createDirectory(folder.resolve("two.json"));
    reopen(2);
    List<String> handled = new ArrayList<>();

    WebhookHandler.builder(
            WebhookVerifier.of("secret"),
            EventHandlers.builder().otherwise(e -> handled.add(e.event())).build())
        .inbox(inbox)
        .executor(Runnable::run)
        .build();

    assertThat(handled).containsExactly("meeting.started");
    assertThat(names()).containsExactlyInAnyOrder(".lock", "two.json");
  }

  /** More than there is memory for: each is read when it is its turn. */
  @Test
  void startsWithLittleMemoryHoweverMuchWasLeft() throws Exception {
    byte[] body = bytes("{\"event\":\"left\",\"text\":\"" + "x".repeat(1 << 20) + "\"}");
    for (int i = 0; i < 300; i++) {
      Files.write(folder.resolve("d" + i + ".json"), body);
    }
    inbox.close();

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReceivingProcess.class.getName(),
                folder.toString(),
                parent.resolve("handled").toString(),
                "drain")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).strip())
        .isEqualTo("true");
    assertThat(Files.readAllLines(parent.resolve("handled"))).hasSize(300);
    assertThat(names()).containsExactly(".lock");
    inbox = FileInbox.in(folder, 2);
  }

  @Test
  void sharesItsFolderWithNoOther() {
    assertThatThrownBy(() -> FileInbox.in(folder, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.toString());
    inbox.close();
    inbox = FileInbox.in(folder, 2);
  }

  @Test
  void keepsAgainWhatItCouldNotWrite() throws IOException {
    reopen(1);
    Files.delete(folder.resolve(".lock"));
    Files.delete(folder);

    assertThatThrownBy(() -> inbox.keep(ONE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.toString());
    Files.createDirectory(folder);
    assertThat(inbox.keep(ONE)).isEqualTo(KEPT);
  }

  @Test
  void leavesNothingOfWhatItCouldNotWrite() throws IOException {
    Files.createDirectories(folder.resolve("one.json").resolve("in the way"));

    assertThatThrownBy(() -> inbox.keep(ONE)).isInstanceOf(UncheckedIOException.class);
    assertThat(names()).containsExactlyInAnyOrder(".lock", "one.json");
  }

  @Test
  void cannotBeMadeWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "");

    assertThatThrownBy(() -> FileInbox.in(file, 1)).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> FileInbox.in(folder, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Whoever is told that a delivery is kept may acknowledge it. */
  @Test
  void saysKeptOnlyOfWhatIsInItsFile() throws Exception {
    reopen(1_000);
    int threads = 4;
    AtomicInteger kept = new AtomicInteger();
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<Future<?>> ends = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      ends.add(
          executor.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  together.await();
                  Inbox.Outcome outcome = inbox.keep(new Delivery("d" + i, bytes(STARTED)));
                  if (outcome != NOT_NOW) {
                    assertThat(folder.resolve("d" + i + ".json")).exists();
                  }
                  kept.addAndGet(outcome == KEPT ? 1 : 0);
                }
                return null;
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    executor.shutdown();

    assertThat(kept).hasValue(200);
  }

  private void reopen(int capacity) {
    inbox.close();
    inbox = FileInbox.in(folder, capacity);
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
