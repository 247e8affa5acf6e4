package io.github.zoomjava.testkit.internal.state;

/**
 * The time that a list is asked for, from one day or moment to another; a bound that is not given
 * does not narrow it.
 *
 * @param from the first day or moment, empty for none
 * @param to the last day or moment, empty for none
 */
public record Days(String from, String to) {
  public static Days of(ApiCall call) {
    return new Days(call.query("from", ""), call.query("to", ""));
  }

  /**
   * Returns whether a moment in UTC is within; as text, moments are in the order of their times.
   */
  public boolean have(String moment) {
    String day = moment.substring(0, Math.min(moment.length(), to.length()));
    return moment.compareTo(from) >= 0 && day.compareTo(to) <= 0;
  }
}
