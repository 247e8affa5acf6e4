package io.github.zoomjava.buildtools.generator;

import java.util.List;

/**
 * How the answers of an operation continue.
 *
 * @param byNumber pages are counted, otherwise each names the next by a token
 * @param items the property with the items
 * @param item the type of one, as the document names it
 * @param itemType the type of one in Java
 * @param requestToken the query parameter that asks for a page
 * @param responseToken the property with the next token, or with the number of pages
 */
record Paging(
    boolean byNumber,
    String items,
    String item,
    JavaType itemType,
    String requestToken,
    String responseToken) {

  /** Reads {@code x-zoom-page} of an operation that answers with these properties. */
  static Paging of(Extensions facts, List<Property> answered) {
    String style = facts.requiredText("style");
    if (!List.of("token", "page-number").contains(style)) {
      throw facts
          .at()
          .error("the paging style " + style + " is unknown", "Use token or page-number");
    }
    String items = facts.requiredText("items");
    return new Paging(
        style.equals("page-number"),
        items,
        facts.requiredText("item"),
        itemType(items, answered, facts.at()),
        facts.requiredText("request-token"),
        facts.requiredText("response-token"));
  }

  String style() {
    return byNumber ? "page-number" : "token";
  }

  private static JavaType itemType(String items, List<Property> answered, SpecLocation at) {
    for (Property property : answered) {
      if (property.wire().equals(items) && property.type() instanceof JavaType.ListOf list) {
        return list.item();
      }
    }
    throw at.error("the answer has no array " + items, "Correct items, or remove x-zoom-page");
  }
}
