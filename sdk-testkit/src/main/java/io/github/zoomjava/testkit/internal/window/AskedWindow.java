package io.github.zoomjava.testkit.internal.window;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.WindowSpec;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One time that a call asks for: what it says, and what Zoom takes in place of it. */
final class AskedWindow {
  private final WindowSpec spec;
  private final ZonedDateTime now;
  private @Nullable AskedTime from;
  private @Nullable AskedTime to;

  /** As it was sent; null for what was not. */
  AskedWindow(
      WindowSpec spec, ZonedDateTime now, @Nullable AskedTime from, @Nullable AskedTime to) {
    this.spec = spec;
    this.now = now;
    this.from = from;
    this.to = to;
  }

  Optional<AskedTime> from() {
    return Optional.ofNullable(from);
  }

  Optional<AskedTime> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Adds what was not sent; {@code days} says whether the operation takes days. Zoom says nothing
   * of what it takes for many operations, and there nothing is added.
   */
  void complete(boolean days) {
    @Nullable String usual = spec.usual();
    if (usual == null) {
      return;
    }
    String[] parts = usual.split("/", -1);
    boolean onward = parts[0].equals("today");
    String iso = onward ? parts[1] : parts[0];
    TemporalAmount length = WindowSpec.length(iso);
    boolean asDays = days && !iso.startsWith("PT");
    if (from == null && to == null) {
      AskedTime begin = onward ? today(asDays) : at(now, asDays).minus(length);
      from = begin;
      to = onward ? endOf(begin.plus(length)) : at(now, asDays);
    } else if (from == null && to != null) {
      from = to.minus(length);
    } else if (from != null && to == null) {
      AskedTime last = at(now, from.day());
      to = from.isAfter(last) ? from : last;
    }
  }

  /** The error of a time that Zoom does not take; what it takes less of is cut. */
  Optional<Answer> refusal() {
    if (from == null || to == null) {
      return Optional.empty();
    }
    if (from.isAfter(to)) {
      return Optional.of(error(300, "is after " + spec.to()));
    }
    return tooLong(from, to).or(this::tooOld).or(this::tooFarAhead);
  }

  private Optional<Answer> tooLong(AskedTime begin, AskedTime end) {
    WindowSpec.@Nullable Limit most = spec.most();
    if (most == null || !end.minus(most.length()).time().isAfter(begin.time())) {
      return Optional.empty();
    }
    from = end.minus(most.length());
    return refused(most, "lies more than " + most.length() + " before " + spec.to());
  }

  private Optional<Answer> tooOld() {
    WindowSpec.@Nullable Limit back = spec.back();
    if (back == null || from == null) {
      return Optional.empty();
    }
    AskedTime earliest = today(from.day()).minus(back.length());
    if (!from.time().isBefore(earliest.time())) {
      return Optional.empty();
    }
    from = earliest;
    return refused(back, "is more than " + back.length() + " ago");
  }

  private Optional<Answer> tooFarAhead() {
    if (spec.ahead() != null && to != null) {
      AskedTime last = at(now, to.day()).plus(spec.ahead());
      to = to.time().isAfter(last.time()) ? last : to;
    }
    return Optional.empty();
  }

  private Optional<Answer> refused(WindowSpec.Limit limit, String problem) {
    return Optional.ofNullable(limit.code()).map(code -> error(code, problem));
  }

  private Answer error(int code, String problem) {
    return ZoomErrors.error(
        400, code, "Refused by the fake account: " + spec.from() + " " + problem + ".");
  }

  private AskedTime today(boolean day) {
    return new AskedTime(now.toLocalDate().atStartOfDay(now.getZone()), day);
  }

  private static AskedTime at(ZonedDateTime time, boolean day) {
    return new AskedTime(day ? time.toLocalDate().atStartOfDay(time.getZone()) : time, day);
  }

  /** A moment ends before the day does that begins with it. */
  private static AskedTime endOf(AskedTime time) {
    return time.day() ? time : new AskedTime(time.time().minusSeconds(1), false);
  }
}
