package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import org.jspecify.annotations.Nullable;

/** Makes of a sample answer the first of two pages, or the second if that is asked for. */
final class SamplePages {
  private static final String SECOND = "c2Vjb25kK3BhZ2U=";

  private SamplePages() {}

  /** Sets what the answer says about the next page; {@code asked} is what asks for this one. */
  static void turn(PageSpec page, JsonObject answer, @Nullable String asked) {
    switch (page.style()) {
      case "page-number" -> number(page, answer, asked == null ? 1 : Integer.parseInt(asked));
      case "start-index" -> index(page, answer, asked == null ? 1 : Integer.parseInt(asked));
      default -> answer.addProperty(page.responseToken(), SECOND.equals(asked) ? "" : SECOND);
    }
  }

  private static void number(PageSpec page, JsonObject answer, int number) {
    if (answer.has(page.requestToken())) {
      answer.addProperty(page.requestToken(), number);
    }
    if (answer.get(page.responseToken()).getAsJsonPrimitive().isBoolean()) {
      answer.addProperty(page.responseToken(), number < 2);
    } else {
      answer.addProperty(page.responseToken(), 2);
    }
  }

  private static void index(PageSpec page, JsonObject answer, int index) {
    int size = answer.getAsJsonArray(page.items()).size();
    answer.addProperty(page.requestToken(), index);
    answer.addProperty(page.responseToken(), 2 * size);
  }
}
