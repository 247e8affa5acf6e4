package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a call says about the page it wants.
 *
 * @param call the call
 * @param page how its operation pages
 */
public record PageRequest(ApiCall call, PageSpec page) {
  private static final List<String> SIZES = List.of("page_size", "maxResults", "count");
  private static final int USUAL_SIZE = 30;
  private static final int USUAL_MAXIMUM = 300;

  /** How many items it wants, or gets if it wants more than the document allows. */
  public int size() {
    return SIZES.stream()
        .flatMap(name -> value(name).stream().map(wanted -> allowed(name, wanted)))
        .findFirst()
        .orElse(USUAL_SIZE);
  }

  private int allowed(String name, String wanted) {
    int most =
        call.operation().queryParameters().stream()
            .filter(each -> each.name().equals(name))
            .mapToInt(each -> (int) each.schema().bound("maximum").orElse(USUAL_MAXIMUM))
            .findFirst()
            .orElse(USUAL_MAXIMUM);
    return (int) Math.max(1, Math.min(most, Double.parseDouble(wanted)));
  }

  /** Where the page starts; empty when its token was not given out for this list. */
  public OptionalInt start(int size) {
    String asked = asked().orElse("");
    return switch (page.style()) {
      case "page-number" -> ofNumber(asked, size);
      case "start-index" -> OptionalInt.of(number(asked) - 1);
      // Some lists with tokens know numbers, too, from before there were tokens.
      default ->
          asked.isEmpty()
              ? ofNumber(call.query("page_number", ""), size)
              : PageToken.start(asked, this);
    };
  }

  /** What says which page it is, if anything. */
  public Optional<String> asked() {
    return Optional.ofNullable(page.asked(call.query(), call.body()));
  }

  /** A token of the page that starts there, for the same list. */
  public String token(int start) {
    return PageToken.at(start, this);
  }

  private static OptionalInt ofNumber(String number, int size) {
    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, (number(number) - 1L) * size));
  }

  private static int number(String text) {
    return text.isEmpty() ? 1 : (int) Math.max(1, Double.parseDouble(text));
  }

  private Optional<String> value(String name) {
    JsonObject body = call.body();
    if (page.inBody()) {
      return body.has(name) ? Optional.of(body.get(name).getAsString()) : Optional.empty();
    }
    return Optional.ofNullable(call.query().get(name)).map(values -> values.get(0));
  }
}
