package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a record is a Page.
 *
 * @param implemented the interface with its type argument
 * @param item the type of one item
 * @param items the expression behind {@code items()}, or null if there is a component of that name
 * @param token the expression behind {@code nextPageToken()}, or null if there is that method
 *     without it
 */
record PageView(String implemented, String item, @Nullable String items, @Nullable String token) {
  private static final String ITEMS = "items";
  private static final String TOKEN = "nextPageToken";

  static PageView of(Paging paging, List<Property> all, Imports imports, SpecLocation at) {
    Property items = find(paging.items(), all, at);
    String item = paging.itemType().in(imports);
    String page = imports.use(paging.counted() ? CoreTypes.COUNTED_PAGE : CoreTypes.PAGE);
    return new PageView(
        page + "<" + item + ">",
        item,
        items.java().equals(ITEMS) ? null : items(paging, all, at),
        next(paging, all, at));
  }

  /** The first list that is not empty of those in which Zoom may send the items. */
  private static String items(Paging paging, List<Property> all, SpecLocation at) {
    StringBuilder expression = new StringBuilder();
    String last = find(paging.items(), all, at).java();
    for (String also : paging.itemsAlso()) {
      expression.append("!%1$s.isEmpty() ? %1$s : ".formatted(last));
      last = find(also, all, at).java();
    }
    return expression.append(last).toString();
  }

  /** Renames the components that would stand in the way of what a page has to say. */
  static List<Property> apart(Paging paging, List<Property> all) {
    return all.stream().map(property -> apart(paging, property)).toList();
  }

  private static Property apart(Paging paging, Property property) {
    boolean itself =
        property.java().equals(ITEMS)
            ? property.wire().equals(paging.items())
            : paging.style() == Paging.Style.TOKEN
                && property.wire().equals(paging.responseToken())
                && property.type().is(Scalar.STRING);
    boolean taken = property.java().equals(ITEMS) || property.java().equals(TOKEN);
    return taken && !itself ? property.renamed(property.java() + "Value") : property;
  }

  private static @Nullable String next(Paging paging, List<Property> all, SpecLocation at) {
    return switch (paging.style()) {
      case TOKEN -> token(paging, all, at);
      case PAGE_NUMBER -> numbered(paging, all, at);
      case START_INDEX -> indexed(paging, all, at);
    };
  }

  private static @Nullable String token(Paging paging, List<Property> all, SpecLocation at) {
    Property token = find(paging.responseToken(), all, at);
    if (token.type().is(Scalar.STRING)) {
      return token.java().equals(TOKEN) ? null : token.java();
    }
    return token.java() + " == null ? null : " + token.java() + ".toString()";
  }

  /** The number after this one, as long as there are so many pages, or another is announced. */
  private static @Nullable String numbered(Paging paging, List<Property> all, SpecLocation at) {
    Property last = find(paging.responseToken(), all, at);
    if (paging.counted()) {
      requirePageCount(last, at);
      return null;
    }
    String number = counter(paging.requestToken(), all, at);
    if (last.type().is(Scalar.BOOL)) {
      return """
          %1$s == null || !Boolean.TRUE.equals(%2$s)
                  ? null
                  : String.valueOf(%1$s + 1)"""
          .formatted(number, last.java());
    }
    return """
        %1$s == null || %2$s == null || %1$s >= %2$s
                ? null
                : String.valueOf(%1$s + 1)"""
        .formatted(number, counter(paging.responseToken(), all, at));
  }

  /** The index after the last item here, as long as there are so many. */
  private static String indexed(Paging paging, List<Property> all, SpecLocation at) {
    return """
        %1$s == null || %2$s == null || %3$s.isEmpty()
                || %1$s + %3$s.size() > %2$s
                ? null
                : String.valueOf(%1$s + %3$s.size())"""
        .formatted(
            counter(paging.requestToken(), all, at),
            counter(paging.responseToken(), all, at),
            find(paging.items(), all, at).java());
  }

  /** The core reads it by this name. */
  private static void requirePageCount(Property count, SpecLocation at) {
    if (!count.java().equals("pageCount") || !count.type().is(Scalar.INT32)) {
      throw at.error(
          "pages that do not say their number need an integer page_count",
          "Correct its type, or remove x-zoom-page");
    }
  }

  private static String counter(String wire, List<Property> all, SpecLocation at) {
    Property counter = find(wire, all, at);
    if (!counter.type().is(Scalar.INT32) && !counter.type().is(Scalar.INT64)) {
      throw at.error(wire + " counts pages but is no integer", "Correct its type or x-zoom-page");
    }
    return counter.java();
  }

  private static Property find(String wire, List<Property> all, SpecLocation at) {
    return all.stream()
        .filter(property -> property.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () -> at.error("the page has no property " + wire, "Correct or remove x-zoom-page"));
  }
}
