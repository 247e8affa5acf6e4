package io.github.zoomjava.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The forms in which {@code Retry-After} comes. */
public enum RetryAfterForm {
  /** An instant such as {@code 2027-01-15T00:00:00Z}, as Zoom sends it. */
  INSTANT {
    @Override
    String text(Instant now, Duration wait) {
      return now.plus(wait).truncatedTo(ChronoUnit.SECONDS).toString();
    }
  },
  /** A number of seconds, as gateways send it. */
  SECONDS {
    @Override
    String text(Instant now, Duration wait) {
      return Long.toString(wait.toSeconds());
    }
  },
  /** A date such as {@code Fri, 15 Jan 2027 00:00:00 GMT}, as proxies send it. */
  HTTP_DATE {
    @Override
    String text(Instant now, Duration wait) {
      return DATE.format(now.plus(wait).atOffset(ZoneOffset.UTC));
    }
  };

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

  abstract String text(Instant now, Duration wait);
}
