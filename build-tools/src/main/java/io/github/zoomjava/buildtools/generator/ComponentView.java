package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property, as the templates print it.
 *
 * @param name the component
 * @param place its number
 * @param constant the literal that the builder sets, in place of a setter, or null
 * @param declaration type and name
 * @param identity the accessor that is never null, as a method without its braces, or null
 * @param accessor the accessor that copies JSON, likewise, or null
 * @param copy the statement of the constructor that makes the value immutable, or null
 * @param cast from an array of values to the constructor's argument
 * @param codec the expression of its codec, or of the codec of its items
 * @param javadoc what the document says of it, as a comment; empty for nothing
 * @param setters the methods that set it
 */
record ComponentView(
    String name,
    int place,
    @Nullable String constant,
    String declaration,
    @Nullable String identity,
    @Nullable String accessor,
    @Nullable String copy,
    String cast,
    String codec,
    boolean deprecated,
    String javadoc,
    List<String> setters) {}
