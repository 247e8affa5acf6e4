package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void runsOneAfterTheOtherOnManyThreads() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    InOrder inOrder = new InOrder(threads);
    Queue<Integer> ran = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 10_000).forEach(i -> inOrder.execute(() -> ran.add(i)));
    inOrder.execute(threads::shutdown);

    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void asksForOneThreadWhileItHasTasksAndForNoneWithout() {
    Queue<Runnable> asked = new ArrayDeque<>();
    List<String> ran = new ArrayList<>();
    InOrder inOrder = new InOrder(asked::add);

    inOrder.execute(() -> ran.add("a"));
    inOrder.execute(() -> ran.add("b"));
    assertThat(asked).hasSize(1);
    asked.remove().run();
    assertThat(ran).containsExactly("a", "b");
    assertThat(asked).isEmpty();

    inOrder.execute(() -> ran.add("c"));
    asked.remove().run();
    assertThat(ran).containsExactly("a", "b", "c");
  }

  @Test
  void takesNoTaskThatTheThreadsRefuse() {
    List<String> ran = new ArrayList<>();
    Queue<Runnable> asked = new ArrayDeque<>();
    InOrder inOrder =
        new InOrder(
            task -> {
              if (ran.isEmpty()) {
                ran.add("refused");
                throw new RejectedExecutionException();
              }
              asked.add(task);
            });

    assertThatThrownBy(() -> inOrder.execute(() -> ran.add("a")))
        .isInstanceOf(RejectedExecutionException.class);
    inOrder.execute(() -> ran.add("b"));
    asked.remove().run();

    assertThat(ran).containsExactly("refused", "b");
  }
}
