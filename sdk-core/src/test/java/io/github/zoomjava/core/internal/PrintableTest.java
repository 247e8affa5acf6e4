package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void leavesTextAsItIs() {
    String text = "Invalid e-mail: \u00e9\ud83d\ude00 {\"a\":1}";

    assertThat(Printable.text(text)).isSameAs(text);
  }

  @Test
  void replacesWhatCouldForgeALineOrTurnTheWriting() {
    assertThat(Printable.text("a\r\nWARN b\u001b[31m\u202ec\u2028d\u0000"))
        .isEqualTo("a  WARN b\ufffd[31m\ufffdc\ufffdd\ufffd");
  }

  @Test
  void isOfLimitedLength() {
    assertThat(Printable.text("x".repeat(1_000_000))).hasSize(4_003).endsWith("...");
    assertThat(Printable.word("x".repeat(1_000))).hasSize(103);
    assertThat(Printable.word(null)).isNull();
  }
}
