package io.github.zoomjava.testkit.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  private static final Answer FILE = Answer.file(200, "0123456789");

  @ParameterizedTest
  @CsvSource({
    "bytes=4-,     456789, bytes 4-9/10",
    "bytes=9-,     9,      bytes 9-9/10",
    "bytes=2-3,    23,     bytes 2-3/10",
    "bytes=7-5000, 789,    bytes 7-9/10",
    "bytes=-3,     789,    bytes 7-9/10",
    "bytes=-99, 0123456789, bytes 0-9/10"
  })
  void aPartIsNamedByItsBytes(String range, String content, String contentRange) {
    Answer answer = ByteRange.of(FILE, Map.of("range", range));

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(content);
    assertThat(answer.headers()).containsEntry("Content-Range", contentRange);
    assertThat(answer.headers()).containsKey("ETag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=11-12", "bytes=-0"})
  void whatIsNotThereCannotBeHad(String range) {
    Answer answer = ByteRange.of(FILE, Map.of("range", range));

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers()).containsEntry("Content-Range", "bytes */10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2"})
  void whatIsNoRangeGetsAllOfIt(String range) {
    Answer answer = ByteRange.of(FILE, Map.of("range", range));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("0123456789");
    assertThat(answer.headers()).containsEntry("Accept-Ranges", "bytes");
  }

  @Test
  void aPartOfTheSameVersionIsGivenAndOfAnotherAllOfIt() {
    String version = ByteRange.of(FILE, Map.of()).headers().get("ETag");
    Answer changed = Answer.file(200, "9876543210");
    Map<String, String> rest = Map.of("range", "bytes=4-", "if-range", version);

    assertThat(ByteRange.of(FILE, rest).status()).isEqualTo(206);
    assertThat(ByteRange.of(changed, rest).status()).isEqualTo(200);
    assertThat(ByteRange.of(changed, rest).body()).isEqualTo("9876543210");
  }
}
