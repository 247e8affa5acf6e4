package io.github.zoomjava.testkit.server;

import io.github.zoomjava.testkit.FakeZoom;

/** Runs a FakeZoom until it is interrupted. */
public final class FakeZoomServer {
  private static final int MISUSE = 2;

  private FakeZoomServer() {}

  /** Takes the options that {@code --help} lists. */
  public static void main(String[] arguments) {
    try {
      run(Options.of(arguments));
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.err.println("--help lists the options.");
      System.exit(MISUSE);
    }
  }

  /** What it started goes on after this returns: the threads of the server keep the JVM alive. */
  private static void run(Options options) {
    if (options.help()) {
      System.out.print(Options.HELP);
      return;
    }
    FakeZoom fake = options.start();
    Runtime.getRuntime().addShutdownHook(new Thread(fake::close, "close FakeZoom"));
    System.out.print(Greeting.of(fake));
  }
}
