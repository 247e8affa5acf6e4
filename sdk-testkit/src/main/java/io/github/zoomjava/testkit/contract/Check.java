package io.github.zoomjava.testkit.contract;

/**
 * One check of a contract, to be given to JUnit as a dynamic test.
 *
 * @param name what is checked
 * @param step does it, and throws when it fails
 */
public record Check(String name, Step step) {
  /**
   * Runs the check.
   *
   * @throws AssertionError when it fails; the message begins with the name
   */
  public void run() throws Exception {
    try {
      step.run();
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }

  /** What a check does. */
  public interface Step {
    /** Throws when the check fails. */
    void run() throws Exception;
  }
}
