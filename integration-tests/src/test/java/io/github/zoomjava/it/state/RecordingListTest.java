package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which recordings of a user are listed. */
class RecordingListTest extends StateTest {
  private String march;
  private String april;

  @BeforeEach
  void record() {
    march = recorded("2027-03-31T23:30:00Z");
    april = recorded("2027-04-01T09:00:00Z");
  }

  @Test
  void thoseOfSomeDaysAre() {
    assertThat(ids("?from=2027-03-31&to=2027-04-01")).containsExactly(march, april);
    assertThat(ids("?from=2027-03-01&to=2027-03-31")).containsExactly(march);
    assertThat(ids("?from=2027-04-01&to=2027-04-30")).containsExactly(april);
    assertThat(ids("?from=2027-05-01&to=2027-05-31")).isEmpty();
  }

  @Test
  void withoutDaysThoseOfTodayAre() {
    String today = recorded("2026-01-01T09:00:00Z");

    assertThat(ids("")).containsExactly(today);
  }

  @Test
  void ofMoreThanAMonthThoseOfTheLastMonthAre() {
    Api.Reply listed = api.get("/users/me/recordings?from=2026-01-01&to=2027-05-01");

    assertThat(listed.text("from")).isEqualTo("2027-04-01");
    assertThat(listed.list("meetings")).hasSize(1);
  }

  @Test
  void thoseOfOneMeetingAre() {
    String april = "?from=2027-04-01&to=2027-04-30&meeting_id=";

    assertThat(ids(april + this.april)).containsExactly(this.april);
    assertThat(ids(april + "123")).isEmpty();
  }

  @Test
  void theDaysDoNotCountInTheTrash() {
    api.delete("/meetings/" + march + "/recordings");

    assertThat(ids("?trash=true&from=2027-05-01&to=2027-05-31")).containsExactly(march);
    assertThat(ids("?from=2027-03-01&to=2027-03-31")).isEmpty();
  }

  @Test
  void singleFilesInTheTrashAreListedByThemselves() {
    String file =
        api.get("/meetings/" + april + "/recordings")
            .list("recording_files")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    api.delete("/meetings/" + april + "/recordings/" + file);
    api.delete("/meetings/" + march + "/recordings");

    JsonArray listed =
        api.get("/users/me/recordings?trash=true&trash_type=recording_file").list("meetings");

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).getAsJsonObject().getAsJsonArray("recording_files")).hasSize(1);
    assertThat(listed.toString()).contains(file);
    assertThat(ids("?trash=true&trash_type=meeting_recordings")).containsExactly(march);
  }

  @Test
  void thoseOfAllUsersOfAnAccountAre() {
    String days = "/recordings?from=2027-03-01&to=2027-03-31";

    assertThat(api.all("/accounts/me" + days, "meetings", "id")).containsExactly(march);
    assertThat(api.all("/accounts/fake-account" + days, "meetings", "id")).containsExactly(march);
    assertThat(api.get("/accounts/another" + days).list("meetings")).isEmpty();
  }

  @Test
  void nobodyHasLookedAtThem() {
    String analytics = "/meetings/" + march + "/recordings/analytics_details";

    assertThat(api.get(analytics).list("analytics_details")).isEmpty();
    assertThat(api.get("/meetings/123/recordings/analytics_details").code()).isEqualTo(3301);
  }

  private List<String> ids(String query) {
    return api.all("/users/me/recordings" + query, "meetings", "id");
  }

  private String recorded(String start) {
    String json = "{\"start_time\": \"%s\", \"settings\": {\"auto_recording\": \"cloud\"}}";
    return held("meeting", Instant.parse(start), json.formatted(start));
  }
}
