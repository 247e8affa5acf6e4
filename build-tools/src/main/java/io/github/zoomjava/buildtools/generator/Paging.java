package io.github.zoomjava.buildtools.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The way in which the answers of an operation continue.
 *
 * @param items the property with the items
 * @param itemsAlso other properties that hold the items where that one is empty
 * @param item the type of one, as the document names it
 * @param itemType the type of one in Java
 * @param requestToken what asks for a page: a query parameter, or a property of the body
 * @param inBody whether it is a property of the body
 * @param responseToken the property with the next token, or that tells how many pages there are
 * @param counted whether a page does not say its number, so that only the one asked for tells it
 */
record Paging(
    Style style,
    String items,
    List<String> itemsAlso,
    String item,
    JavaType itemType,
    String requestToken,
    boolean inBody,
    String responseToken,
    boolean counted) {

  enum Style {
    /** Each page names the next by a token. */
    TOKEN,
    /** Pages are counted. */
    PAGE_NUMBER,
    /** Items are counted. */
    START_INDEX;

    /** As documents write it. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Reads {@code x-zoom-page} of an operation that answers with these properties. */
  static Paging of(Extensions facts, List<Property> answered) {
    String items = facts.requiredText("items");
    Style style = style(facts);
    String asked = facts.requiredText("request-token");
    return new Paging(
        style,
        items,
        facts.texts("items-also"),
        facts.requiredText("item"),
        itemType(items, answered, facts.at()),
        asked,
        "body".equals(facts.text("request-in")),
        facts.requiredText("response-token"),
        style == Style.PAGE_NUMBER && answered.stream().noneMatch(p -> p.wire().equals(asked)));
  }

  /**
   * Tells whether the pages of both are one type: a token may be asked for in query and body alike.
   */
  boolean answersLike(Paging other) {
    return style == other.style
        && items.equals(other.items)
        && itemsAlso.equals(other.itemsAlso)
        && itemType.equals(other.itemType)
        && responseToken.equals(other.responseToken)
        && counted == other.counted
        && (style == Style.TOKEN || requestToken.equals(other.requestToken));
  }

  private static Style style(Extensions facts) {
    String word = facts.requiredText("style");
    return Arrays.stream(Style.values())
        .filter(style -> style.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                facts
                    .at()
                    .error(
                        "the paging style " + word + " is unknown",
                        "Use token, page-number or start-index"));
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
