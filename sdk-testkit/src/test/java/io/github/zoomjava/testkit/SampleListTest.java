package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of samples whose length the test has chosen. */
class SampleListTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().listLength(65).start();
  private final Http http = new Http(fake);

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void givesOutAllItemsOnceByTokens() {
    List<Integer> sizes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String token = "";
    do {
      JsonObject page = Http.json(http.get("/users?next_page_token=" + encoded(token)));
      sizes.add(items(page, "users").size());
      items(page, "users").forEach(each -> ids.add(text(each, "id")));
      assertThat(page.get("total_records").getAsInt()).isEqualTo(65);
      token = page.get("next_page_token").getAsString();
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly(30, 30, 5);
    assertThat(ids).hasSize(65);
  }

  @Test
  void givesOutNoMoreAtOnceThanTheDocumentAllows() {
    assertThat(page("/lists/number?page_size=10")).hasSize(10);
    assertThat(page("/lists/number?page_size=500")).hasSize(50);
  }

  @Test
  void takesNoTokenOfAnotherListNorOneThatWasNotEncoded() {
    String token = Http.json(http.get("/users")).get("next_page_token").getAsString();

    HttpResponse<String> foreign = http.get("/phone/users?next_page_token=" + encoded(token));

    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(Http.code(foreign)).isEqualTo(300);
    assertThat(http.get("/users?next_page_token=" + token).statusCode()).isEqualTo(400);
    assertThat(http.get("/users?next_page_token=" + encoded(token)).statusCode()).isEqualTo(200);
  }

  @Test
  void countsPagesFromOne() {
    JsonObject last = Http.json(http.get("/lists/number?page_number=3"));

    assertThat(items(last, "things")).hasSize(5);
    assertThat(last.get("page_number").getAsInt()).isEqualTo(3);
    assertThat(last.get("page_count").getAsInt()).isEqualTo(3);
    assertThat(page("/lists/number?page_number=4")).isEmpty();
    assertThat(page("/lists/number?page_number=2000000000")).isEmpty();
  }

  @Test
  void saysWhetherThereIsANextPage() {
    assertThat(hasNext("/lists/flag?page=2")).isTrue();
    assertThat(hasNext("/lists/flag?page=3")).isFalse();
  }

  @Test
  void countsItemsFromOne() {
    JsonObject page = Http.json(http.get("/lists/index?startIndex=61&count=20"));

    assertThat(items(page, "things")).hasSize(5);
    assertThat(page.get("startIndex").getAsInt()).isEqualTo(61);
    assertThat(page.get("itemsPerPage").getAsInt()).isEqualTo(5);
    assertThat(page.get("totalResults").getAsInt()).isEqualTo(65);
  }

  @Test
  void showsEveryValueOfAnEnum() {
    assertThat(page("/lists/number").stream().map(each -> text(each, "color")))
        .startsWith("red", "green", "blue", "red");
  }

  @Test
  void hasNothingThatTheOperationDoesNotList() {
    List<JsonElement> things = page("/lists/index");

    assertThat(things).noneMatch(each -> each.getAsJsonObject().has("size"));
    assertThat(things.stream().map(each -> text(each, "color"))).startsWith("blue", "red", "blue");
    assertThat(page("/lists/flag")).allMatch(each -> each.getAsJsonObject().has("size"));
  }

  @Test
  void hasTheRowsThatTheQueryAsksFor() {
    assertThat(page("/lists/number?color=green")).allMatch(each -> isColored(each, "green"));
    assertThat(page("/lists/number?size=3,7").stream().map(each -> text(each, "size")))
        .startsWith("3", "7", "3");
  }

  @Test
  void hasRowsOfAllKindsWhereNoRowCanBeWhatIsAskedFor() {
    assertThat(page("/lists/number?color=all")).anyMatch(each -> isColored(each, "blue"));
  }

  @Test
  void canBeEmpty() {
    try (FakeZoom empty = FakeZoom.builder().stateless().listLength(0).start()) {
      JsonObject page = Http.json(new Http(empty).get("/users"));

      assertThat(items(page, "users")).isEmpty();
      assertThat(page.get("next_page_token").getAsString()).isEmpty();
    }
  }

  @Test
  void isNotWhatTheAccountRemembers() {
    try (FakeZoom account = FakeZoom.builder().listLength(65).start()) {
      assertThat(items(Http.json(new Http(account).get("/users")), "users")).hasSize(1);
    }
  }

  private static boolean isColored(JsonElement item, String color) {
    return text(item, "color").equals(color);
  }

  private List<JsonElement> page(String path) {
    return items(Http.json(http.get(path)), "things");
  }

  private boolean hasNext(String path) {
    return Http.json(http.get(path)).get("has_next_page").getAsBoolean();
  }

  private static List<JsonElement> items(JsonObject page, String name) {
    return page.getAsJsonArray(name).asList();
  }

  private static String text(JsonElement item, String name) {
    return item.getAsJsonObject().get(name).getAsString();
  }

  private static String encoded(String token) {
    return URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
