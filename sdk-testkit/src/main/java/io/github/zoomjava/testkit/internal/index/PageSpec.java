package io.github.zoomjava.testkit.internal.index;

/**
 * How an operation gives out a long list.
 *
 * @param style {@code token} or {@code page-number}
 * @param items the property that holds the items of a page
 * @param requestToken the query parameter that asks for the next page
 * @param responseToken the property that says how to go on
 */
public record PageSpec(String style, String items, String requestToken, String responseToken) {}
