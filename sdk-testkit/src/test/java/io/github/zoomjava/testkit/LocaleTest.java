package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are the same whatever language the machine speaks, and whatever digits it writes. */
class LocaleTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR"})
  void addressesAndSamplesAreWrittenAsEverywhere(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    try (FakeZoom fake = FakeZoom.start()) {
      fake.users(3);
      Http http = new Http(fake);
      JsonObject odds = Http.json(http.get("/odds"));

      assertThat(http.get("/users").body()).contains("user0001@example.com");
      assertThat(odds.get("callback_phone_number").getAsString()).isEqualTo("+12025550120");
      assertThat(odds.get("birthday").getAsString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
  }
}
