package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.event.FileInbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLocksTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 200);
  private static final int ROUNDS_TO_A_KILL = 10;

  @TempDir Path folder;

  @Test
  void hasOneHolderOfAByte() throws IOException {
    Path file = folder.resolve("file");
    try (FileLocks.Held held = FileLocks.tryLock(file, 1)) {
      assertThat(held).isNotNull();
      assertThat(FileLocks.tryLock(file, 1)).isNull();
      assertThat(FileLocks.tryLock(folder.resolve("../" + folder.getFileName() + "/file"), 1))
          .isNull();
      try (FileLocks.Held other = FileLocks.tryLock(file, 2)) {
        assertThat(other).isNotNull();
      }
      assertThat(FileLocks.tryLock(file, 1)).isNull();
    }
    try (FileLocks.Held again = FileLocks.tryLock(file, 1)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void locksAnotherFileThatTookThePlace() throws IOException {
    Path file = folder.resolve("file");
    try (FileLocks.Held held = FileLocks.tryLock(file, 1)) {
      assertThat(held).isNotNull();
      Files.move(file, folder.resolve("elsewhere"));
    }
    try (FileLocks.Held again = FileLocks.tryLock(file, 1)) {
      assertThat(again).isNotNull();
      assertThat(file).exists();
    }
  }

  /** What one thread tries and fails must not cost another one of this process its lock. */
  @Test
  void keepsALockFromOtherProcessesThroughFailedAttempts() throws Exception {
    try (Other other = new Other(folder);
        PartFile part = PartFile.beside(folder.resolve("target"));
        FileInbox inbox = FileInbox.in(folder.resolve("inbox"), 1)) {
      assertThat(part).isNotNull();
      assertThat(inbox).isNotNull();
      assertThat(new Contender(folder).compete()).containsExactly(0, 0, 1);

      assertThat(other.compete()).startsWith(0, 0);
    }
  }

  @Test
  void hasOneWinnerOfTwoProcessesWithTwoThreads() throws Exception {
    Random random = new Random(5);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    int kills = 0;
    Other other = new Other(folder);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Contender mine = new Contender(folder);
        Other theirs = other;
        Future<int[]> won = threads.submit(theirs::compete);
        int[] winners = mine.compete();
        int[] others = won.get();
        for (int i = 0; i < winners.length; i++) {
          assertThat(winners[i] + others[i]).as("winners of %d in round %d", i, round).isOne();
        }
        mine.release();
        if (random.nextInt(ROUNDS_TO_A_KILL) == 0) {
          other.close();
          other = new Other(folder);
          kills++;
        } else {
          other.release();
        }
      }
    } finally {
      other.close();
      threads.shutdown();
    }
    System.out.println(ROUNDS + " rounds, " + kills + " kills, one winner each");
  }

  /** Two threads that want a target, an inbox and what belongs to a token. */
  static final class Contender {

    private final Path folder;
    private final List<AutoCloseable> held = new ArrayList<>();

    Contender(Path folder) {
      this.folder = folder;
    }

    /** How many of the threads won the target, the inbox and the token. */
    int[] compete() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      List<Future<int[]>> ends = List.of(threads.submit(this::want), threads.submit(this::want));
      int[] winners = new int[3];
      for (Future<int[]> end : ends) {
        int[] won = end.get();
        Arrays.setAll(winners, i -> winners[i] + won[i]);
      }
      threads.shutdown();
      return winners;
    }

    private int[] want() throws IOException {
      int[] won = new int[3];
      try {
        won[0] = hold(PartFile.beside(folder.resolve("target")));
      } catch (IOException another) {
        assertThat(another).hasMessageContaining("another download writes this file");
      }
      try {
        won[1] = hold(FileInbox.in(folder.resolve("inbox"), 1));
      } catch (IllegalStateException another) {
        assertThat(another).hasMessageContaining("Another inbox uses");
      }
      FileLocks.Held token = PrivateFolder.of(folder.resolve("tokens")).tryLock(7);
      won[2] = token == null ? 0 : hold(token);
      return won;
    }

    private synchronized int hold(AutoCloseable lock) {
      held.add(lock);
      return 1;
    }

    void release() throws Exception {
      for (AutoCloseable lock : held) {
        lock.close();
      }
    }
  }

  /** The same in another process. */
  static final class Other implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;

    Other(Path folder) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xshare:auto",
                  "-cp",
                  System.getProperty("java.class.path"),
                  ContendingProcess.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      answers =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
      assertThat(answers.readLine()).isEqualTo("ready");
    }

    int[] compete() throws IOException {
      commands.println("compete");
      return Arrays.stream(answers.readLine().split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    void release() throws IOException {
      commands.println("release");
      assertThat(answers.readLine()).isEqualTo("released");
    }

    /** Kills it. */
    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
    }
  }
}
