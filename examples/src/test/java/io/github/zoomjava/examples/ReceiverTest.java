package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReceiverTest {
  @Test
  void printsWhatItReceives() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Receiver.receiveSamples(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            "The URL is validated: true",
            "has started.",
            "has joined.",
            "2 new files.",
            "Something else: something.new",
            "A forged delivery is answered with 401.")
        .doesNotContain("meeting.ended");
  }
}
