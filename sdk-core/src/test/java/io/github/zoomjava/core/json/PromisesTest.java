package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import io.github.zoomjava.core.error.MissingValueException;
import io.github.zoomjava.core.error.ZoomException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records have whatever was sent, and what they say where even that is missing. */
class PromisesTest {

  @Test
  void anIdentityThatWasSentIsThere() throws IOException {
    Guest guest = Guest.JSON.fromJson("{\"id\":7,\"name\":\"Robin\"}");

    assertThat(guest.id()).isEqualTo(7);
    assertThat(guest.idOrNull()).isEqualTo(7);
  }

  @Test
  void aMissingIdentityFailsOnlyWhenItIsAskedFor() throws IOException {
    Guest guest = Guest.JSON.fromJson("{\"name\":\"Robin\",\"shoe_size\":42}");

    assertThat(guest.name()).isEqualTo("Robin");
    assertThat(guest.idOrNull()).isNull();
    assertThat(guest).hasToString("Guest[id=null, name=Robin, extra=[shoe_size]]");
    assertThat(guest.extra().get("shoe_size")).isEqualTo(new JsonPrimitive(42));
    MissingValueException missing = catchThrowableOfType(MissingValueException.class, guest::id);
    assertThat(missing).isInstanceOf(ZoomException.class);
    assertThat(missing).hasMessageContaining("Guest").hasMessageContaining("id");
    assertThat(missing.type()).isEqualTo("Guest");
    assertThat(missing.property()).isEqualTo("id");
    assertThat(missing.operation()).isEmpty();
  }

  @Test
  void anIdentityThatCannotBeReadIsMissingAndKeptAsItCame() throws IOException {
    Guest guest = Guest.JSON.fromJson("{\"id\":\"\"}");

    assertThat(catchThrowableOfType(MissingValueException.class, guest::id)).isNotNull();
    assertThat(Guest.JSON.toJson(guest)).isEqualTo("{\"id\":\"\"}");
  }

  @Test
  void whatIsMissingSaysInWhichAnswer() throws IOException {
    JsonInput in = new JsonInput(reader("{\"guest\":{}}"), "visits.VisitsApi.get", null);

    Visit visit = Objects.requireNonNull(Visit.JSON.readOrNull(in));

    MissingValueException missing =
        catchThrowableOfType(MissingValueException.class, visit.guest()::id);
    assertThat(missing.operation()).isEqualTo("visits.VisitsApi.get");
    assertThat(missing).hasMessageContaining("visits.VisitsApi.get");
  }

  @Test
  void whatWasReadWithAnOperationEqualsWhatWasReadWithout() throws IOException {
    JsonInput in = new JsonInput(reader("{\"guest\":{}}"), "visits.VisitsApi.get", null);

    assertThat(Visit.JSON.readOrNull(in)).isEqualTo(Visit.JSON.fromJson("{\"guest\":{}}"));
  }

  @Test
  void aContainerThatWasNotSentIsEmptyAndNotWritten() throws IOException {
    Visit visit = Visit.JSON.fromJson("{}");

    assertThat(visit.guest().name()).isNull();
    assertThat(Visit.JSON.toJson(visit)).isEqualTo("{}");
    assertThat(visit).isEqualTo(Visit.JSON.fromJson("{\"guest\":{}}"));
  }

  @Test
  void anEmptyContainerThatWasSentIsWritten() throws IOException {
    assertThat(Visit.JSON.toJson(Visit.JSON.fromJson("{\"guest\":{}}")))
        .isEqualTo("{\"guest\":{}}");
    assertThat(Visit.JSON.toJson(Visit.JSON.fromJson("{\"guest\":null}")))
        .isEqualTo("{\"guest\":null}");
    assertThat(Visit.JSON.toJson(Visit.JSON.fromJson("{\"guest\":\"Robin\"}")))
        .isEqualTo("{\"guest\":\"Robin\"}");
  }

  @Test
  void anIdentityMissesInAContainerThatWasNotSentToo() throws IOException {
    JsonInput in = new JsonInput(reader("{}"), "visit.began", null);

    Visit visit = Objects.requireNonNull(Visit.JSON.readOrNull(in));

    assertThat(catchThrowableOfType(MissingValueException.class, visit.guest()::id).operation())
        .isEqualTo("visit.began");
  }

  @Test
  void aContainerMadeWithTheExtraPropertiesOfAnAbsentOneIsWritten() throws IOException {
    Guest absent = Visit.JSON.fromJson("{}").guest();
    Visit visit = new Visit(new Guest(7L, null, absent.extra()), ExtraProperties.none());

    assertThat(Visit.JSON.toJson(visit)).isEqualTo("{\"guest\":{\"id\":7}}");
  }

  @Test
  void nothingFailsWhereNothingWasSent() {
    assertThatCode(() -> Visit.JSON.fromJson("{}").hashCode()).doesNotThrowAnyException();
    assertThatCode(() -> Guest.JSON.fromJson("{}").equals(Guest.JSON.fromJson("{\"id\":1}")))
        .doesNotThrowAnyException();
  }

  private static JsonReader reader(String json) {
    return new JsonReader(new StringReader(json));
  }

  /** Written as the generator prints records. */
  record Guest(@Nullable Long idOrNull, @Nullable String name, ExtraProperties extra) {
    static final JsonCodec<Guest> JSON = new RecordCodec<>("id#,name", Guest::shape);

    Long id() {
      return RecordCodec.identity(idOrNull, "id", this, extra);
    }

    @Override
    public String toString() {
      return RecordCodec.text(JSON, this);
    }

    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Guest((Long) v[0], (String) v[1], (ExtraProperties) Objects.requireNonNull(v[2]));
        case RecordCodec.VALUES -> {
          Guest guest = (Guest) Objects.requireNonNull(v[0]);
          yield new @Nullable Object[] {guest.idOrNull, guest.name, guest.extra};
        }
        case 0 -> JsonCodec.LONG;
        default -> JsonCodec.STRING;
      };
    }
  }

  record Visit(Guest guest, ExtraProperties extra) {
    static final JsonCodec<Visit> JSON = new RecordCodec<>("guest~", Visit::shape);

    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Visit(
                (Guest) Objects.requireNonNull(v[0]),
                (ExtraProperties) Objects.requireNonNull(v[1]));
        case RecordCodec.VALUES -> {
          Visit visit = (Visit) Objects.requireNonNull(v[0]);
          yield new Object[] {visit.guest, visit.extra};
        }
        default -> Guest.JSON;
      };
    }
  }
}
