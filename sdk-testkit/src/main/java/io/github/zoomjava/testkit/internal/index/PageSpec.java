package io.github.zoomjava.testkit.internal.index;

/**
 * How an operation gives out a long list.
 *
 * @param style {@code token}, {@code page-number} or {@code start-index}
 * @param items the property that holds the items of a page
 * @param requestToken the query parameter that asks for the next page, or the property of the body
 * @param inBody whether it is a property of the body
 * @param responseToken the property that says how to go on
 */
public record PageSpec(
    String style, String items, String requestToken, boolean inBody, String responseToken) {}
