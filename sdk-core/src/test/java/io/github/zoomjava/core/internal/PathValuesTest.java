package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.sample.UserStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathValuesTest {

  @ParameterizedTest
  @CsvSource({
    "4444AAAiAAAAAiAiAiiAii==, 4444AAAiAAAAAiAiAiiAii%3D%3D, 4444AAAiAAAAAiAiAiiAii%3D%3D",
    "/abcABC123==, %2FabcABC123%3D%3D, %252FabcABC123%253D%253D",
    "ab//cd+EF==, ab%2F%2Fcd%2BEF%3D%3D, ab%252F%252Fcd%252BEF%253D%253D",
    "ab/cd==, ab%2Fcd%3D%3D, ab%2Fcd%3D%3D",
    "+abc/DEF==, %2Babc%2FDEF%3D%3D, %2Babc%2FDEF%3D%3D",
    "93201235621, 93201235621, 93201235621",
  })
  void encodesOnceAndUuidsTwiceWhereZoomDecodesTwice(String raw, String once, String uuid) {
    assertThat(PathValues.of("meetingId", raw)).isEqualTo(once);
    assertThat(PathValues.uuid("meetingId", raw)).isEqualTo(uuid);
  }

  @ParameterizedTest
  @CsvSource({
    "a-b_c.d~e, a-b_c.d~e",
    "ann@example.com, ann%40example.com",
    "a b, a%20b",
    "100%, 100%25",
    "ü, %C3%BC",
    "..., ...",
    "a/../b, a%2F..%2Fb",
    "x?y#z, x%3Fy%23z",
  })
  void encodesWhatWouldMeanSomethingElse(String raw, String encoded) {
    assertThat(PathValues.of("userId", raw)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", ".", ".."})
  void refusesWhatWouldNameAnotherOperation(String value) {
    assertThatThrownBy(() -> PathValues.of("userId", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("userId is");
    assertThatThrownBy(() -> PathValues.uuid("meetingId", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("meetingId is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%2FabcABC123%3D%3D", "%252FabcABC123%253D%253D", "ann%40example.com", "a%20b"})
  void refusesWhatIsEncodedAlready(String value) {
    assertThatThrownBy(() -> PathValues.of("meetingId", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "meetingId is \""
                + value
                + "\", which is encoded already; give it as Zoom gave it out");
    assertThatThrownBy(() -> PathValues.uuid("meetingId", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("encoded already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "50%off", "%41"})
  void takesAPercentSignThatEncodesNothing(String value) {
    assertThat(PathValues.of("userId", value))
        .startsWith(value.replace("%", "%25").substring(0, 3));
  }

  @ParameterizedTest
  @CsvSource({"ab/cd==, ab/cd==", "/abc==, %2Fabc%3D%3D", "ab//cd==, ab%2F%2Fcd%3D%3D"})
  void leavesOneEncodingOfAUuidToTheQuery(String raw, String value) {
    assertThat(PathValues.uuidInQuery("meeting_id", raw)).isEqualTo(value);
  }

  @Test
  void takesNumbersAndEnums() {
    assertThat(PathValues.of("meetingId", 93201235621L)).isEqualTo("93201235621");
    assertThat(PathValues.of("status", UserStatus.ACTIVE)).isEqualTo("active");
  }
}
