package io.github.zoomjava.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.error.ApiError;
import io.github.zoomjava.core.error.PageTokenExpiredException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, fetching ahead, parts and checkpoints; over lists of numbers that note what is asked. */
class CheckpointTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void goesOnInAnotherProcessWhereverItStopped() {
    for (int stop = 0; stop <= 8; stop++) {
      PagedIterator<Integer> iterator = list("", 8, 3).iterator();
      List<Integer> seen = new ArrayList<>();
      for (int i = 0; i < stop; i++) {
        seen.add(iterator.next());
      }
      String saved = iterator.checkpoint().toString();

      list("", 8, 3).from(Checkpoint.parse(saved)).forEach(seen::add);

      assertThat(seen).as("stopped after " + stop).isEqualTo(numbers(8));
    }
  }

  @Test
  void goesOnAcrossParts() {
    List<String> parts = List.of("a", "b", "c");
    for (int stop = 0; stop <= 12; stop++) {
      PagedIterator<Integer> iterator = Paged.concat(parts, p -> list(p, 4, 3)).iterator();
      List<Integer> seen = new ArrayList<>();
      for (int i = 0; i < stop; i++) {
        seen.add(iterator.next());
      }
      Checkpoint saved = Checkpoint.parse(iterator.checkpoint().toString());

      Paged.concat(parts, p -> list(p, 4, 3)).from(saved).forEach(seen::add);

      assertThat(seen).as("stopped after " + stop).hasSize(12).startsWith(0, 1, 2, 3, 0, 1);
    }
  }

  @Test
  void asksForNoPageAgainThatIsDone() {
    PagedIterator<Integer> iterator = list("", 6, 3).iterator();
    for (int i = 0; i < 3; i++) {
      iterator.next();
    }
    asked.clear();

    assertThat(list("", 6, 3).from(iterator.checkpoint())).containsExactly(3, 4, 5);
    assertThat(asked).containsExactly("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1:0:0",
        "1:0:0:-",
        "2::0:0:-",
        "1::-1:0:-",
        "1::0:0:=?",
        "1::0:0:=A",
        "1::00:0:-",
        "1::0:0:=_w",
        "1::0:0:=QQ==",
        "1:a/b:0:0:-",
        "1::0:9999999999:-",
        "x"
      })
  void refusesWhatIsNoCheckpoint(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no checkpoint");
  }

  @Test
  void refusesAPlaceInTheListOfAnotherOperation() {
    PagedIterator<Integer> iterator = list("a", 6, 3).iterator();
    iterator.next();
    Checkpoint place = iterator.checkpoint();

    assertThat(place.operation()).isEqualTo("list.a");
    assertThat(list("a", 6, 3).from(place)).containsExactly(1, 2, 3, 4, 5);
    assertThatThrownBy(() -> list("b", 6, 3).from(place).iterator())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("list.a", "list.b");
  }

  @Test
  void streamsInParallelWithoutReadingAhead() {
    assertThat(list("", 9, 3).stream().parallel().limit(4).toList()).containsExactly(0, 1, 2, 3);
    assertThat(asked).hasSize(2);
  }

  @Test
  void stopsWaitingForAPageAheadWhenInterrupted() {
    Paged<Integer> slow =
        Paged.of(
            () -> "",
            token -> page("", token, 9, 3),
            token -> new CompletableFuture<Page<Integer>>());
    PagedIterator<Integer> iterator = slow.prefetch().iterator();
    for (int i = 0; i < 3; i++) {
      iterator.next();
    }

    Thread.currentThread().interrupt();
    assertThatThrownBy(iterator::next).isInstanceOf(ZoomIoException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "t+/=:", "\u00e9 \ud83d\ude00"})
  void keepsAnyToken(String token) {
    Checkpoint checkpoint = new Checkpoint("users.UsersApi.list", 2, token, 7);

    assertThat(Checkpoint.parse(checkpoint.toString())).isEqualTo(checkpoint);
    assertThat(checkpoint.toString()).matches("[A-Za-z0-9.:=_-]+");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 1", "4, 2", "6, 2", "8, 3", "100, 3"})
  void endsAtItsLimitWithoutAPageTooMany(int limit, int pages) {
    int items = Math.min(limit, 8);
    assertThat(list("", 8, 3).limit(limit)).containsExactlyElementsOf(numbers(items));
    assertThat(asked).hasSize(pages);

    asked.clear();
    assertThat(list("", 8, 3).limit(limit).prefetch()).containsExactlyElementsOf(numbers(items));
    assertThat(asked).hasSize(pages);

    asked.clear();
    assertThat(async(8, 3).limit(limit).toList().join()).isEqualTo(numbers(items));
    assertThat(asked).hasSize(pages);

    int sum = 0;
    for (Page<Integer> page : list("", 8, 3).limit(limit).pages()) {
      sum += page.items().size();
    }
    assertThat(sum).isEqualTo(items);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8})
  void goesOnAfterALimitWithoutLosingTheRestOfThePage(int limit) {
    PagedIterator<Integer> iterator = list("", 8, 3).limit(limit).iterator();
    List<Integer> seen = new ArrayList<>();
    iterator.forEachRemaining(seen::add);

    list("", 8, 3).from(iterator.checkpoint()).forEach(seen::add);

    assertThat(seen).isEqualTo(numbers(8));
  }

  @Test
  void givesThePageItHasBeforeTheFailureOfTheNext() {
    List<Integer> seen = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Paged.concat(
                        List.of("a", "b"),
                        part -> {
                          if (part.equals("b")) {
                            throw new IllegalStateException("no such part");
                          }
                          return list(part, 2, 3);
                        })
                    .prefetch()
                    .forEach(seen::add))
        .hasMessage("no such part");
    assertThat(seen).containsExactly(0, 1);
  }

  @Test
  void refusesANegativeLimit() {
    assertThatThrownBy(() -> list("", 1, 1).limit(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> async(1, 1).limit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasOnePageUnderWayAndNoMore() {
    Iterator<Page<Integer>> pages = list("", 9, 3).prefetch().pages().iterator();
    assertThat(asked).isEmpty();

    pages.next();
    assertThat(asked).containsExactly("null", "3");
    pages.next();
    assertThat(asked).containsExactly("null", "3", "6");
    assertThat(pages.next().items()).containsExactly(6, 7, 8);
    assertThat(pages.hasNext()).isFalse();
    assertThat(asked).hasSize(3);
  }

  @Test
  void throwsTheFailureOfAPageAheadWhenItIsItsTurn() {
    Iterator<Integer> iterator = failing("3", "no", 400).prefetch().iterator();

    assertThat(iterator.next()).isZero();
    iterator.next();
    assertThat(iterator.next()).isEqualTo(2);
    assertThatThrownBy(iterator::hasNext).isInstanceOf(ZoomApiException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400, This page token has run out., true",
    "403, invalid next_page_token, true",
    "400, Page Token, true",
    "404, The next page token is invalid., false",
    "400, Validation Failed., false",
  })
  void tellsAnExpiredTokenApart(int status, String message, boolean expired) {
    ZoomApiException sync = failure(failing("3", message, status));
    ZoomApiException ahead = failure(failing("3", message, status).prefetch());
    CompletionException async =
        catchThrowableOfType(
            CompletionException.class,
            () -> AsyncPaged.of(failingFetch("3", message, status)).toList().join());

    assertThat(sync instanceof PageTokenExpiredException).isEqualTo(expired);
    assertThat(ahead instanceof PageTokenExpiredException).isEqualTo(expired);
    assertThat(async.getCause() instanceof PageTokenExpiredException).isEqualTo(expired);
    if (sync instanceof PageTokenExpiredException e) {
      assertThat(e.pagesRead()).isEqualTo(1);
      assertThat(e).hasMessageContaining("15 minutes");
    }
  }

  @Test
  void cannotTakeTheFailureOfAFirstPageForAnExpiredToken() {
    assertThat(failure(failing("null", "Invalid page token.", 400)))
        .isNotInstanceOf(PageTokenExpiredException.class);
  }

  @Test
  void readsPartsInOrderAndEachOnlyInItsTurn() {
    List<String> made = new ArrayList<>();
    Iterator<Integer> iterator =
        Paged.concat(
                List.of("a", "b"),
                part -> {
                  made.add(part);
                  return list(part, 2, 3);
                })
            .iterator();

    assertThat(made).isEmpty();
    iterator.next();
    assertThat(made).containsExactly("a");
    iterator.next();
    assertThat(iterator.next()).isZero();
    assertThat(asked).containsExactly("anull", "bnull");
    assertThat(AsyncPaged.concat(List.of(2, 3), n -> async(n, 2)).limit(4).toList().join())
        .containsExactly(0, 1, 0, 1);
  }

  @Test
  void mayMeetTheSameTokenAgainInAnotherPart() {
    assertThat(Paged.concat(List.of("a", "b"), p -> list("", 4, 3))).hasSize(8);
  }

  private ZoomApiException failure(Paged<Integer> list) {
    return catchThrowableOfType(ZoomApiException.class, () -> list.forEach(n -> {}));
  }

  private Paged<Integer> failing(String token, String message, int status) {
    return Paged.of(
        () -> "",
        asked -> failingFetch(token, message, status).apply(asked).join(),
        failingFetch(token, message, status));
  }

  private Function<@Nullable String, CompletableFuture<Page<Integer>>> failingFetch(
      String at, String message, int status) {
    return token -> {
      if (at.equals(String.valueOf(token))) {
        return CompletableFuture.failedFuture(
            ZoomApiException.of(
                new ApiError("op", status, 300, message, List.of(), Headers.of(), "")));
      }
      return CompletableFuture.completedFuture(page("", token, 9, 3));
    };
  }

  private Paged<Integer> list(String name, int items, int pageSize) {
    return Paged.of(
        () -> name.isEmpty() ? "" : "list." + name,
        token -> page(name, token, items, pageSize),
        token -> CompletableFuture.completedFuture(page(name, token, items, pageSize)));
  }

  private AsyncPaged<Integer> async(int items, int pageSize) {
    return AsyncPaged.of(
        token -> CompletableFuture.completedFuture(page("", token, items, pageSize)));
  }

  private Page<Integer> page(String name, @Nullable String token, int items, int pageSize) {
    asked.add(name + token);
    int from = token == null ? 0 : Integer.parseInt(token);
    int to = Math.min(items, from + pageSize);
    return new PagePart<>(
        IntStream.range(from, to).boxed().toList(), to < items ? Integer.toString(to) : "");
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
