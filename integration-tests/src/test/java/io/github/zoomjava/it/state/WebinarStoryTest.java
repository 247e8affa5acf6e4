package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What webinars have and meetings have not, and what is there of them after their end. */
class WebinarStoryTest extends StateTest {
  private String id;
  private String webinar;

  @BeforeEach
  void plan() {
    id =
        api.post(
                "/users/me/webinars",
                "{\"topic\": \"Launch\", \"start_time\": \"2027-03-01T09:00:00Z\"}")
            .text("id");
    webinar = "/webinars/" + id;
  }

  @Test
  void itHasThePanelistsWhoWereAdded() {
    addPanelists();

    assertThat(panelists("email")).containsExactly("ada@example.com", "bob@example.com");
    assertThat(panelists("id")).doesNotHaveDuplicates();
  }

  @Test
  void whoIsAddedAgainIsTheSamePanelist() {
    addPanelists();
    List<String> ids = panelists("id");

    api.post(
        webinar + "/panelists",
        "{\"panelists\": [{\"email\": \"ada@example.com\", \"name\": \"Ada L.\"}]}");

    assertThat(panelists("id")).isEqualTo(ids);
    assertThat(panelists("name")).containsExactly("Ada L.", "Bob");
  }

  @Test
  void onePanelistIsRemovedOrAll() {
    addPanelists();

    api.delete(webinar + "/panelists/bob%40example.com");
    assertThat(panelists("name")).containsExactly("Ada");
    assertThat(api.delete(webinar + "/panelists/bob%40example.com").code()).isEqualTo(3001);

    api.delete(webinar + "/panelists");
    assertThat(panelists("name")).isEmpty();
  }

  @Test
  void itLooksAsItWasToldTo() {
    String tags = webinar + "/branding/name_tags";
    String first = api.post(tags, nameTag("Speaker")).text("id");
    String second = api.post(tags, nameTag("Guest")).text("id");

    api.send("PATCH", tags + "/" + first, "{\"name\": \"Host\"}");
    assertThat(names("name_tags")).containsExactly("Host", "Guest");

    api.delete(tags + "?name_tag_ids=" + first + "," + second);
    assertThat(names("name_tags")).isEmpty();
    assertThat(api.get(webinar + "/branding").json().has("wallpaper")).isFalse();
  }

  private static String nameTag(String name) {
    return """
        {"name": "%s", "text_color": "#000000", "background_color": "#ffffff",
         "accent_color": "#0000ff"}"""
        .formatted(name);
  }

  @Test
  void itIsOverWhenItIsEnded() {
    addPanelists();
    assertThat(api.get("/past_webinars/" + id + "/participants").code()).isEqualTo(3001);

    assertThat(api.send("PUT", webinar + "/status", "{\"action\": \"end\"}").status())
        .isEqualTo(200);

    String past = "/past_webinars/" + id;
    assertThat(api.all(past + "/participants", "participants", "user_email"))
        .containsExactly("owner@example.com", "ada@example.com", "bob@example.com");
    assertThat(api.all(past + "/participants", "participants", "name")).contains("Ada");
    assertThat(api.all("/report/webinars/" + id + "/participants", "participants", "user_email"))
        .hasSize(3);
    assertThat(api.get(past + "/absentees").list("registrants")).isEmpty();
    assertThat(api.get(past + "/instances").list("webinars")).hasSize(1);
    assertThat(api.get("/report/webinars/" + id).text("topic")).isEqualTo("Launch");
  }

  @Test
  void itIsNoPastMeeting() {
    api.send("PUT", webinar + "/status", "{\"action\": \"end\"}");

    assertThat(api.get("/past_meetings/" + id).code()).isEqualTo(3001);
  }

  private void addPanelists() {
    JsonObject answer =
        api.post(
                webinar + "/panelists",
                """
                {"panelists": [{"email": "ada@example.com", "name": "Ada"},
                               {"email": "bob@example.com", "name": "Bob"}]}""")
            .json();
    assertThat(answer.get("id").getAsString()).isEqualTo(id);
  }

  private List<String> panelists(String property) {
    return api.all(webinar + "/panelists", "panelists", property);
  }

  private List<String> names(String list) {
    return api.get(webinar + "/branding").list(list).asList().stream()
        .map(each -> each.getAsJsonObject().get("name").getAsString())
        .toList();
  }
}
