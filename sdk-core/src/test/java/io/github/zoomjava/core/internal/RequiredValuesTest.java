package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.sample.SampleForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name            | {\"name\": \"a\"}",
        "name            | {\"name\": null}",
        "a.name          | {}",
        "a.name          | {\"a\": null}",
        "a.name          | {\"a\": {\"name\": 1}}",
        "users[].name    | {}",
        "users[].name    | {\"users\": []}",
        "users[].name    | {\"users\": [{\"name\": 1}, {\"name\": 2}]}",
        "a.b[][].name    | {\"a\": {\"b\": [[{\"name\": 1}]]}}",
      })
  void passesWhatHasThem(String path, String json) {
    assertThatCode(() -> RequiredValues.check(JsonCodec.RAW, JsonParser.parseString(json), path))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name            | {}",
        "a.name          | {\"a\": {}}",
        "users[].name    | {\"users\": [{\"name\": 1}, {}]}",
        "a.b[][].name    | {\"a\": {\"b\": [[{\"name\": 1}, {}]]}}",
        "[].name         | [{}]",
      })
  void refusesWhatLacksOne(String path, String json) {
    assertThatThrownBy(
            () -> RequiredValues.check(JsonCodec.RAW, JsonParser.parseString(json), path))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This call needs " + path + ": set it before the call");
  }

  @Test
  void aFormHasThePartsThatItsCallNeedsOrIsRefused() {
    SampleForm form = new SampleForm().part("a", "b");

    assertThatCode(() -> RequiredValues.check(form, "a")).doesNotThrowAnyException();
    assertThatThrownBy(() -> RequiredValues.check(form, "a", "title"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This call needs title: set it before the call");
  }
}
