package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " [ ] ",
        "\t\r\n{\"a\" : [1, -0, 0.5, 1e9, 1E-9, -12.25e+3], \"b\":null}\n",
        "true",
        "\"text \\u00e9\\n\\/ \u0001 \ud83d\ude00\"",
        "\ufeff{}",
        "0"
      })
  void takesWhatIsOneValue(String json) {
    assertThat(JsonSyntax.firstError(json)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 0",
        "` ` | 1",
        "OK | 0",
        "{\"id\":\"x\"} garbage | 11",
        "{} {} | 3",
        "{\"a\":1,} | 7",
        "[1,] | 3",
        "[1 2] | 3",
        "{\"a\" 1} | 5",
        "{a:1} | 1",
        "{'a':1} | 1",
        "NaN | 0",
        "[Infinity] | 1",
        "//no {} | 0",
        "{/* no */} | 1",
        ")]}'{} | 0",
        "01 | 1",
        "1. | 2",
        "1e | 2",
        "- | 1",
        "+1 | 0",
        "\"a | 2",
        "\"\\x\" | 2",
        "\"\\u12g4\" | 5",
        "\"\\u12４４\" | 5",
        "tru | 0",
        "TRUE | 0",
        "{\"a\":1 | 6",
        "<html>Sign in</html> | 0"
      })
  void refusesEverythingElseAndSaysWhere(String text, int where) {
    assertThat(JsonSyntax.firstError(text)).isEqualTo(where);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_001, 1_000_000})
  void refusesWhatIsDeeperThanAThousandLevels(int depth) {
    String nested = "[".repeat(depth) + "]".repeat(depth);

    assertThat(JsonSyntax.firstError(nested) < 0).isEqualTo(depth <= 1_000);
  }

  /** Whatever it takes, Gson takes as well. */
  @Property
  void takesNothingThatGsonCannotRead(
      @ForAll
          @Chars({'{', '}', '[', ']', '"', ',', ':', '1', '-', 'e', '.', ' ', 't', '\\'})
          @StringLength(max = 8)
          String text) {
    if (JsonSyntax.firstError(text) < 0) {
      assertThat(JsonParser.parseString(text)).isNotNull();
    }
  }
}
