package io.github.zoomjava.testkit.server;

import io.github.zoomjava.core.ratelimit.Plan;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.FakeZoomBuilder;
import io.github.zoomjava.testkit.server.control.Control;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The command line. */
final class Options {
  static final String HELP =
      """
      FakeZoom answers as Zoom's API does, for tests of programs in any language.

        --port N           listen at this port of 127.0.0.1; without it, at any free one
        --everywhere       listen at all addresses, as in a container: whoever reaches it controls it
        --https            talk HTTPS, with a certificate made at the start
        --plan P           enforce the rate limits of a plan: free, pro or business_plus
        --users N          begin with this many users, the owner among them; without it, 1
        --seed N           shift the values of samples, by 0 to 999999
        --sparse           leave out of samples what Zoom's documents do not require
        --list-length N    make sampled lists this long; without it, two pages of two
        --forget-requests  do not keep the requests that arrive, for runs with very many
        --secrets-in-header-only  refuse client secrets in the form, which Zoom takes
        --help             print this

      It prints where it is. A test tells it what to do, and asks what arrived, by HTTP at
      FAKE_ZOOM_URL, the path /fake-zoom, where GET lists the commands. They need no token.
      """;

  private final FakeZoomBuilder builder = FakeZoom.builder();
  private int users = 1;
  private boolean help;

  private Options() {}

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException that says what to do instead
   */
  static Options of(String... arguments) {
    Options options = new Options();
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      options.take(rest.next(), rest);
    }
    return options;
  }

  private void take(String option, Iterator<String> rest) {
    switch (option) {
      case "--port" -> builder.port(number(option, rest));
      case "--everywhere" -> builder.everywhere();
      case "--https" -> builder.https();
      case "--plan" -> builder.plan(plan(value(option, rest)));
      case "--users" -> users = number(option, rest);
      case "--seed" -> builder.seed(number(option, rest));
      case "--sparse" -> builder.sparse();
      case "--list-length" -> builder.listLength(number(option, rest));
      case "--forget-requests" -> builder.forgetRequests();
      case "--secrets-in-header-only" -> builder.secretsInHeaderOnly();
      case "--help" -> help = true;
      default -> throw new IllegalArgumentException("There is no option " + option + ".");
    }
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " wants a value behind it.");
    }
    return rest.next();
  }

  private static int number(String option, Iterator<String> rest) {
    String value = value(option, rest);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " wants a number, not " + value + ".", e);
    }
  }

  private static Plan plan(String name) {
    return Arrays.stream(Plan.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--plan is free, pro or business_plus, not " + name + "."));
  }

  boolean help() {
    return help;
  }

  /** Starts what it describes. */
  FakeZoom start() {
    FakeZoom fake = builder.start();
    fake.users(users);
    Control.of(fake, users);
    return fake;
  }
}
