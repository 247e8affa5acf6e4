package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a request says about the page it wants.
 *
 * @param operation the operation
 * @param page how it pages
 * @param query the query, which says it
 * @param body the body, which says it for some operations
 */
record PageRequest(
    OperationSpec operation, PageSpec page, Map<String, List<String>> query, JsonObject body) {
  private static final List<String> SIZES = List.of("page_size", "maxResults", "count");
  private static final int USUAL_SIZE = 30;
  private static final int USUAL_MAXIMUM = 300;

  /**
   * A token of the page that starts there. Behind the plus, who does not encode it is found out.
   */
  static String token(OperationSpec operation, int start) {
    byte[] text = (start + ":" + operation.id()).getBytes(StandardCharsets.UTF_8);
    return "+" + Base64.getEncoder().encodeToString(text);
  }

  /** What says which page it is, if anything. */
  Optional<String> asked() {
    return Optional.ofNullable(page.asked(query, body));
  }

  /** How many items it wants, or gets if it wants more than the document allows. */
  int size() {
    return SIZES.stream()
        .flatMap(name -> value(name).stream().map(wanted -> allowed(name, wanted)))
        .findFirst()
        .orElse(USUAL_SIZE);
  }

  private int allowed(String name, String wanted) {
    int most =
        operation.queryParameters().stream()
            .filter(each -> each.name().equals(name))
            .mapToInt(each -> (int) each.schema().bound("maximum").orElse(USUAL_MAXIMUM))
            .findFirst()
            .orElse(USUAL_MAXIMUM);
    return (int) Math.max(1, Math.min(most, Double.parseDouble(wanted)));
  }

  /** Where the page starts; empty when its token was not given out for this list. */
  OptionalInt start(int size) {
    String text = asked().orElse("");
    return switch (page.style()) {
      case "page-number" ->
          OptionalInt.of((int) Math.min(Integer.MAX_VALUE, (number(text) - 1L) * size));
      case "start-index" -> OptionalInt.of(number(text) - 1);
      default -> text.isEmpty() ? OptionalInt.of(0) : startOf(text);
    };
  }

  private static int number(String text) {
    return text.isEmpty() ? 1 : (int) Math.max(1, Double.parseDouble(text));
  }

  private OptionalInt startOf(String token) {
    try {
      byte[] bytes = Base64.getDecoder().decode(token.substring(1));
      String text = new String(bytes, StandardCharsets.UTF_8);
      int start = Integer.parseInt(text.substring(0, Math.max(0, text.indexOf(':'))));
      return token.equals(token(operation, start)) ? OptionalInt.of(start) : OptionalInt.empty();
    } catch (IllegalArgumentException notOurs) {
      return OptionalInt.empty();
    }
  }

  private Optional<String> value(String name) {
    if (page.inBody()) {
      return body.has(name) ? Optional.of(body.get(name).getAsString()) : Optional.empty();
    }
    return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
  }
}
