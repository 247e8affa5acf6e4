package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts under names that the documents leave open. */
class OtherNamesTest {
  /** Written as the generator prints it. */
  record Profile(@Nullable String pronouns, ExtraProperties extra) {
    static final JsonCodec<Profile> JSON =
        new RecordCodec<>("pronouns,{attribute}", Profile::shape);

    Map<String, String> attributes() {
      return RecordCodec.others(JSON, extra);
    }

    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE -> new Profile((String) v[0], (ExtraProperties) v[1]);
        case RecordCodec.VALUES -> new Object[] {((Profile) v[0]).pronouns, ((Profile) v[0]).extra};
        default -> JsonCodec.STRING;
      };
    }

    static final class Builder extends RecordBuilder<Profile, Builder> {
      Builder() {
        super(JSON);
      }

      Builder attribute(String name, @Nullable String value) {
        return putOther(name, value);
      }
    }
  }

  private final List<Drift> drift = new ArrayList<>();

  @Test
  void tellsTextsByTheirNamesAndReportsNoDrift() {
    Profile profile = read("{\"team\":\"Music\",\"pronouns\":\"they\",\"floor\":\"2\"}");

    assertThat(profile.attributes())
        .containsExactly(Map.entry("team", "Music"), Map.entry("floor", "2"));
    assertThat(drift).isEmpty();
    assertThat(Profile.JSON.toJson(profile))
        .isEqualTo("{\"pronouns\":\"they\",\"team\":\"Music\",\"floor\":\"2\"}");
  }

  @Test
  void takesNoOtherJsonForAText() {
    Profile profile = read("{\"team\":{\"id\":1},\"pronouns\":7,\"floor\":null}");

    assertThat(profile.attributes()).isEmpty();
    assertThat(drift).extracting(Drift::kind).contains(Drift.Kind.UNKNOWN_PROPERTY);
  }

  @Test
  void cannotBeChangedThroughWhatItTells() {
    Map<String, String> attributes = read("{\"team\":\"Music\"}").attributes();

    assertThatThrownBy(() -> attributes.put("team", "Arts"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void sendsATextByItsNameAndTakesItBack() {
    Profile.Builder builder = new Profile.Builder().attribute("team", "Music").attribute("a", "b");

    assertThat(Profile.JSON.toJson(builder.attribute("a", null).build()))
        .isEqualTo("{\"team\":\"Music\"}");
  }

  private Profile read(String json) {
    return Objects.requireNonNull(
        Profile.JSON.fromJsonTree(JsonParser.parseString(json), "test.get", drift::add));
  }

  @Test
  void refusesTheNameOfAPropertyThatHasAMethod() {
    assertThatThrownBy(() -> new Profile.Builder().attribute("pronouns", "they"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pronouns is a property of its own: call pronouns(...)");
  }
}
