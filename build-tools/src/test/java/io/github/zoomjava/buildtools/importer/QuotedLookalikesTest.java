package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedLookalikesTest {
  private final QuotedLookalikes quoting = new QuotedLookalikes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1002_003",
        "1:30",
        "0x1F",
        "017",
        "1e3",
        "-1",
        "+1",
        ".5",
        "1.",
        ".inf",
        "2024-01-31",
        "yes",
        "Off",
        "n",
        "null",
        "~",
        ""
      })
  void quotesWhatIsTextAndLooksLikeSomethingElse(String text) {
    assertThat(quoting.needToQuoteValue(text)).isTrue();
    assertThat(quoting.needToQuoteName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting.started", "GET /users", "v2", "yesterday"})
  void leavesPlainTextPlain(String text) {
    assertThat(quoting.needToQuoteValue(text)).isFalse();
    assertThat(quoting.needToQuoteName(text)).isFalse();
  }
}
