package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record, as the templates print it.
 *
 * @param place its number
 * @param constant the literal that the builder sets, in place of a setter, or null
 * @param declaration type and name
 * @param value the type of the setter's value
 * @param put the builder's method that takes it
 * @param text the expression for {@code toString}
 * @param cast from an array of values to the constructor's argument
 * @param codec the expression of its codec, or of the codec of its items
 * @param nested the type whose builder a lambda may fill in, or null
 * @param varargs the type of one item where items may be listed, or null
 */
record ComponentView(
    String name,
    int place,
    @Nullable String constant,
    String declaration,
    String value,
    String put,
    String text,
    String cast,
    String codec,
    boolean deprecated,
    @Nullable String nested,
    @Nullable String varargs) {}
