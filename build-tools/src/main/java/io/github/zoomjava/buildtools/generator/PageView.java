package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a record is a Page.
 *
 * @param item the type of one item
 * @param items the component behind {@code items()}, or null if it has that name itself
 * @param token the expression behind {@code nextPageToken()}, or null if a component has that name
 */
record PageView(String item, @Nullable String items, @Nullable String token) {

  private static final String ITEMS = "items";
  private static final String TOKEN = "nextPageToken";

  static PageView of(Paging paging, List<Property> all, Imports imports, SpecLocation at) {
    Property items = find(paging.items(), all, at);
    imports.use(CoreTypes.PAGE);
    String token = paging.byNumber() ? numbered(paging, all, at) : token(paging, all, at);
    return new PageView(
        paging.itemType().in(imports), items.java().equals(ITEMS) ? null : items.java(), token);
  }

  /** Renames the components that would stand in the way of what a page has to say. */
  static List<Property> apart(Paging paging, List<Property> all) {
    return all.stream().map(property -> apart(paging, property)).toList();
  }

  private static Property apart(Paging paging, Property property) {
    boolean itself =
        property.java().equals(ITEMS)
            ? property.wire().equals(paging.items())
            : !paging.byNumber()
                && property.wire().equals(paging.responseToken())
                && property.type().is(Scalar.STRING);
    boolean taken = property.java().equals(ITEMS) || property.java().equals(TOKEN);
    return taken && !itself ? property.renamed(property.java() + "Value") : property;
  }

  private static @Nullable String token(Paging paging, List<Property> all, SpecLocation at) {
    Property token = find(paging.responseToken(), all, at);
    if (token.type().is(Scalar.STRING)) {
      return token.java().equals(TOKEN) ? null : token.java();
    }
    return token.java() + " == null ? null : " + token.java() + ".toString()";
  }

  /** The number after this one, as long as there are so many pages. */
  private static String numbered(Paging paging, List<Property> all, SpecLocation at) {
    String number = counter(paging.requestToken(), all, at);
    String count = counter(paging.responseToken(), all, at);
    return """
        %1$s == null || %2$s == null || %1$s >= %2$s
                ? null
                : String.valueOf(%1$s + 1)"""
        .formatted(number, count);
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
