package io.github.zoomjava.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a FakeZoom with 1,000 users 100 times a second, whether or not it has answered before, and
 * prints how long the answers took from the moment they were due to be asked for.
 *
 * <p>Of ten requests seven read a user, three of them by e-mail address, one changes a user, one
 * lists 30 and one lists 300.
 */
public final class FakeZoomLoad {
  private static final int USERS = 1_000;
  private static final int A_SECOND = 100;
  private static final int WARM_UP = 5 * A_SECOND;
  private static final int CLIENTS = 16;

  private final UsersApi users;
  private final List<Person> people;
  private final long[] nanos;

  private record Person(String id, String email) {
    static Person of(User user) {
      return new Person(requireNonNull(user.id()), requireNonNull(user.email()));
    }
  }

  private FakeZoomLoad(UsersApi users, int requests) {
    this.users = users;
    this.people = users.list(p -> p.pageSize(300)).stream().map(Person::of).toList();
    this.nanos = new long[requests];
  }

  /** Takes how many seconds it lasts, 30 if not given; the first 5 are not counted. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    try (FakeZoom fake = FakeZoom.builder().families("users").start();
        ZoomClient zoom = fake.client()) {
      fake.users(USERS);
      new FakeZoomLoad(UsersApi.of(zoom), seconds * A_SECOND).run();
      fake.verifyNoUnexpectedRequests();
    }
  }

  private void run() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> ends = new ArrayList<>();
    Duration cpuBefore = cpu();
    long begin = System.nanoTime();
    for (int i = 0; i < nanos.length; i++) {
      int number = i;
      long due = begin + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      ends.add(clients.submit(() -> time(number, due)));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    clients.shutdown();
    print((System.nanoTime() - begin) / 1e9, cpu().minus(cpuBefore));
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private void time(int number, long due) {
    ask(number);
    nanos[number] = System.nanoTime() - due;
  }

  private void ask(int number) {
    Person user = people.get(number % people.size());
    switch (number % 10) {
      case 0 -> users.list(p -> p.pageSize(300)).iterator().next();
      case 1 -> users.list(p -> p.pageSize(30)).iterator().next();
      case 2 -> users.update(user.id(), u -> u.dept("Department " + number));
      case 3, 4, 5 -> users.get(user.email());
      default -> users.get(user.id());
    }
  }

  private void print(double seconds, Duration cpu) {
    long[] counted = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
    Arrays.sort(counted);
    System.out.printf(
        Locale.ROOT,
        "%d cores, %d users: %d requests in %.1f s, p50 %.2f ms, p99 %.2f ms, longest %.2f ms,"
            + " %.1f ms of CPU for one, client and compiler included%n",
        Runtime.getRuntime().availableProcessors(),
        USERS,
        nanos.length,
        seconds,
        counted[counted.length / 2] / 1e6,
        counted[(int) (counted.length * 0.99)] / 1e6,
        counted[counted.length - 1] / 1e6,
        (double) cpu.toMillis() / nanos.length);
  }
}
