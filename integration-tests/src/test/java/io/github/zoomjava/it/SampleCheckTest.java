package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCheckTest {
  private static final Schema SCHEMA =
      Schema.of(
          json(
              """
              {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string", "minLength": 2, "maxLength": 3, "pattern": "^[a-z]+$"},
                "color": {"type": "string", "enum": ["red"]},
                "size": {"type": "integer", "minimum": 1, "maximum": 9},
                "user_email": {"type": "string"},
                "contact": {"type": "string", "format": "email"},
                "join_url": {"type": "string"},
                "site": {"type": "string", "format": "uri"},
                "phone_number": {"type": "string"},
                "at": {"type": "string", "format": "date-time"},
                "day": {"type": "string", "format": "date"},
                "start_time": {"type": "integer"},
                "end_time": {"type": "integer"},
                "created_at": {"type": "string"},
                "updated_at": {"type": "string"},
                "parts": {"type": "array", "minItems": 1, "maxItems": 2,
                          "items": {"type": "boolean"}}}}"""),
          Map.of());
  private static final String SOUND =
      """
      {"id": "ab", "color": "red", "size": 9, "user_email": "a@example.com",
       "contact": "b@example.com", "join_url": "https://example.com/j",
       "site": "https://example.com/", "phone_number": "+12025550120",
       "at": "2027-01-15T10:00:00Z", "day": "2027-01-15", "start_time": 1, "end_time": 2,
       "created_at": "2027-01-15T10:00:00Z", "updated_at": "2027-01-15T10:00:00Z",
       "parts": [true]}""";

  @Test
  void aSoundSampleHasNoFaults() {
    assertThat(faults(SOUND, false)).isEmpty();
    assertThat(faults("{\"id\": \"ab\"}", true)).isEmpty();
  }

  @Test
  void whatIsMissingDependsOnHowMuchThereHasToBe() {
    assertThat(faults("{\"id\": \"ab\"}", false)).hasSize(14).anyMatch(f -> f.startsWith("$.at"));
    assertThat(faults("{}", true)).containsExactly("$.id is missing: {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ab\"                   | \"a\"         | $.id is too short",
        "\"ab\"                   | \"abcd\"      | $.id is too long",
        "\"ab\"                   | \"a1\"        | $.id does not match",
        "\"ab\"                   | 1             | $.id is no string",
        "\"id\"                   | \"name\"      | $.name is not declared",
        "red                      | blue          | $.color is no known value",
        "9,                       | 10,           | $.size is too large",
        "9,                       | 0,            | $.size is too small",
        "a@example.com            | a@example.org | $.user_email does not look like",
        "b@example.com            | b             | $.contact is no e-mail address",
        "https://example.com/j    | example.com   | $.join_url does not look like",
        "https://example.com/\"    | https://a.b/\" | $.site is not on example.com",
        "+12025550120             | 0225550120    | $.phone_number does not look like",
        "\"at\": \"2027-01-15T10   | \"at\": \"2027-01-15 10 | $.at is no point in time",
        "\"day\": \"2027-01-15     | \"day\": \"2027-1-15 | $.day is no date",
        "\"end_time\": 2          | \"end_time\": 1 | $ end_time is not after start_time",
        "\"updated_at\": \"2027-01-15 | \"updated_at\": \"2027-01-14 | $ updated_at is not after",
        "[true]                   | []            | $.parts is too short",
        "[true]                   | [true,true,true] | $.parts is too long",
        "[true]                   | [1]           | $.parts[] is no boolean",
      })
  void aFaultIsNamed(String sound, String faulty, String fault) {
    assertThat(faults(SOUND.replace(sound, faulty), false)).anyMatch(f -> f.startsWith(fault));
  }

  private static List<String> faults(String sample, boolean sparse) {
    SampleCheck check = new SampleCheck(sparse);
    check.check("$", "", SCHEMA, json(sample));
    return check.faults();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
