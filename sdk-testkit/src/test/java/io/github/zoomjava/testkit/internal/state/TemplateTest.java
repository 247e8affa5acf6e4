package io.github.zoomjava.testkit.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void valuesTakeThePlaceOfSamplesAndNothingElseIsAdded() {
    assertThat(filled("{\"topic\": \"Sample\", \"type\": 1}", "{\"topic\": \"Review\", \"x\": 1}"))
        .isEqualTo(json("{\"topic\": \"Review\", \"type\": 1}"));
  }

  @Test
  void anIdBecomesTheTypeOfTheSample() {
    assertThat(filled("{\"id\": \"1\"}", "{\"id\": 81000000001}"))
        .isEqualTo(json("{\"id\": \"81000000001\"}"));
    assertThat(filled("{\"id\": 1}", "{\"id\": \"81000000001\"}"))
        .isEqualTo(json("{\"id\": 81000000001}"));
  }

  @Test
  void whatCannotBecomeTheTypeOfTheSampleLeavesTheSample() {
    assertThat(filled("{\"a\": 1, \"b\": true, \"c\": {}}", "{\"a\": \"x\", \"b\": 1, \"c\": 1}"))
        .isEqualTo(json("{\"a\": 1, \"b\": true, \"c\": {}}"));
  }

  @Test
  void everyElementOfAListIsMadeLikeTheFirstSample() {
    assertThat(
            filled(
                "{\"list\": [{\"id\": \"1\", \"n\": 1}, {\"id\": \"2\", \"n\": 1}]}",
                "{\"list\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]}"))
        .isEqualTo(
            json(
                "{\"list\": [{\"id\": \"a\", \"n\": 1}, {\"id\": \"b\", \"n\": 1},"
                    + " {\"id\": \"c\", \"n\": 1}]}"));
  }

  @Test
  void nullTakesASampleAway() {
    assertThat(filled("{\"a\": 1, \"b\": 2}", "{\"a\": null}")).isEqualTo(json("{\"b\": 2}"));
  }

  private static JsonObject filled(String sample, String values) {
    JsonObject filled = json(sample);
    Template.fill(filled, json(values));
    return filled;
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
