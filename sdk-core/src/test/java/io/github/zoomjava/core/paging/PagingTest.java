package io.github.zoomjava.core.paging;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.core.error.RepeatedPageTokenException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.sample.CountedUserPage;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserPage;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class PagingTest {

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void walksThroughAllPages() {
    page(null, "[\"a\",\"b\"]", "t+/=1");
    page("t+/=1", "[]", "t2");
    page("t2", "[\"c\"]", "");

    assertThat(users()).extracting(User::id).containsExactly("a", "b", "c");
    assertThat(users().stream().map(User::id)).containsExactly("a", "b", "c");
    assertThat(users().pages()).extracting(page -> page.items().size()).containsExactly(2, 0, 1);
    assertThat(asyncUsers().toList().join()).extracting(User::id).containsExactly("a", "b", "c");
    assertThat(users().prefetch()).extracting(User::id).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"users\":[]}", "{\"users\":[],\"next_page_token\":null}", "{}"})
  void endsWhereThereIsNoToken(String page) {
    test.server.stubFor(get(urlPathEqualTo("/v2/users")).willReturn(okJson(page)));

    assertThat(users()).isEmpty();
    assertThat(asyncUsers().toList().join()).isEmpty();
  }

  @Test
  void requestsNothingBeforeItIsAskedAndNoPageTooMany() {
    page(null, "[\"a\",\"b\"]", "t1");
    page("t1", "[\"c\"]", "");

    Paged<User> users = users();
    Iterator<User> iterator = users.iterator();
    Iterator<Page<User>> pages = users.pages().iterator();
    Stream<User> stream = users.stream();
    asyncUsers();
    assertThat(test.apiRequests()).isZero();

    iterator.next();
    iterator.next();
    assertThat(test.apiRequests()).isEqualTo(1);
    assertThat(stream.findFirst()).isPresent();
    assertThat(test.apiRequests()).isEqualTo(2);
    assertThat(iterator.hasNext()).isTrue();
    assertThat(test.apiRequests()).isEqualTo(3);
    assertThat(pages.next().items()).hasSize(2);
    assertThat(test.apiRequests()).isEqualTo(4);
  }

  @Test
  void refusesToWalkInCircles() {
    page(null, "[\"a\"]", "t1");
    page("t1", "[\"b\"]", "t2");
    page("t2", "[\"c\"]", "t1");
    List<String> seen = new ArrayList<>();

    assertThatThrownBy(() -> users().forEach(user -> seen.add(String.valueOf(user.id()))))
        .isInstanceOf(RepeatedPageTokenException.class)
        .hasMessageContaining("after 2 pages");
    assertThat(test.apiRequests()).isEqualTo(3);
    assertThatThrownBy(() -> asyncUsers().toList().join())
        .hasCauseInstanceOf(RepeatedPageTokenException.class);
    assertThat(test.apiRequests()).isEqualTo(6);
  }

  @Test
  void throwsWhatTheCallThrew() {
    page(null, "[\"a\"]", "t1");
    test.server.stubFor(
        get(urlPathEqualTo("/v2/users"))
            .withQueryParam("next_page_token", equalTo("t1"))
            .willReturn(
                jsonResponse(
                    "{\"code\":300,\"message\":\"The next page token is invalid.\"}", 400)));
    Iterator<User> iterator = users().iterator();

    assertThat(iterator.next().id()).isEqualTo("a");
    assertThatThrownBy(iterator::hasNext).isInstanceOf(PageTokenExpiredException.class);
    assertThatThrownBy(() -> asyncUsers().forEach(user -> {}).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(PageTokenExpiredException.class);
  }

  @Test
  void asksForTheSamePageAgainAfterARateLimit() {
    page(null, "[\"a\"]", "t1");
    page("t1", "[\"b\"]", "");
    test.server.stubFor(
        get(urlPathEqualTo("/v2/users"))
            .withQueryParam("next_page_token", equalTo("t1"))
            .inScenario("limit")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(jsonResponse("{\"code\":429,\"message\":\"slow down\"}", 429))
            .willSetStateTo("over"));

    assertThat(users()).extracting(User::id).containsExactly("a", "b");
    assertThat(test.apiRequests()).isEqualTo(3);
  }

  @Test
  void hasNothingAfterTheEnd() {
    Iterator<String> items = Paged.of(token -> new Numbers(List.of("a"), null)).iterator();
    items.next();

    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void endsAnAsyncRunWhenTheConsumerThrows() {
    page(null, "[\"a\"]", "t1");

    assertThatThrownBy(
            () ->
                asyncUsers()
                    .forEach(
                        user -> {
                          throw new IllegalStateException("seen enough");
                        })
                    .join())
        .hasRootCauseMessage("seen enough");
    assertThat(test.apiRequests()).isEqualTo(1);
  }

  @Test
  void survivesAHundredThousandPagesThatAreThereAtOnce() {
    AsyncPaged<String> pages =
        AsyncPaged.of(
            token -> {
              int number = token == null ? 0 : Integer.parseInt(token);
              String next = number == 100_000 ? null : Integer.toString(number + 1);
              return CompletableFuture.completedFuture(new Numbers(List.of("x"), next));
            });

    assertThat(pages.toList().join()).hasSize(100_001);
  }

  @Test
  void stopsFetchingWhenCancelled() {
    CompletableFuture<Numbers> second = new CompletableFuture<>();
    AsyncPaged<String> pages =
        AsyncPaged.of(
            token ->
                token == null
                    ? CompletableFuture.completedFuture(new Numbers(List.of("x"), "1"))
                    : second);

    CompletableFuture<List<String>> all = pages.toList();
    all.cancel(true);

    assertThat(second).isCancelled();
  }

  @Test
  void countsPagesThatDoNotSayTheirNumberFromTheOneAskedFor() {
    counted(null, "a");
    counted("2", "b");
    counted("3", "c");

    assertThat(countedUsers(null)).extracting(User::id).containsExactly("a", "b", "c");
    assertThat(countedUsers("2")).extracting(User::id).containsExactly("b", "c");
    assertThat(
            ApiCalls.of(test.zoom)
                .countedAsync("page", token -> countedCall(token, "2"), CountedUserPage.JSON)
                .toList()
                .join())
        .extracting(User::id)
        .containsExactly("b", "c");
  }

  private Paged<User> countedUsers(@Nullable String first) {
    return ApiCalls.of(test.zoom)
        .counted("page", token -> countedCall(token, first), CountedUserPage.JSON);
  }

  private Call<ResponseBody> countedCall(@Nullable String token, @Nullable String first) {
    String number = token == null ? first : token;
    Map<String, String> query = number == null ? Map.of() : Map.of("page", number);
    return test.users().list(UsersEndpoints.LIST, null, null, null, query);
  }

  private void counted(@Nullable String number, String id) {
    test.server.stubFor(
        get(urlPathEqualTo("/v2/users"))
            .withQueryParam("page", number == null ? absent() : equalTo(number))
            .willReturn(okJson("{\"page_count\":3,\"users\":[{\"id\":\"" + id + "\"}]}")));
  }

  private record Numbers(List<String> items, @Nullable String nextPageToken)
      implements Page<String> {}

  private Paged<User> users() {
    return ApiCalls.of(test.zoom).paged(this::call, UserPage.JSON);
  }

  private AsyncPaged<User> asyncUsers() {
    return ApiCalls.of(test.zoom).pagedAsync(this::call, UserPage.JSON);
  }

  private Call<ResponseBody> call(@Nullable String token) {
    return test.users().list(UsersEndpoints.LIST, null, null, token, Map.of());
  }

  private void page(@Nullable String token, String ids, String next) {
    String users = ids.replaceAll("(\"\\w\")", "{\"id\":$1}");
    test.server.stubFor(
        get(urlPathEqualTo("/v2/users"))
            .withQueryParam("next_page_token", token == null ? absent() : equalTo(token))
            .willReturn(okJson("{\"users\":" + users + ",\"next_page_token\":\"" + next + "\"}")));
  }
}
