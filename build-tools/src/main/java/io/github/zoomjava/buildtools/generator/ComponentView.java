package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.Nullable;

/**
 * One component of a record, as the templates print it.
 *
 * @param wire its name in JSON or in the query, as a literal
 * @param declaration annotations, type and name
 * @param variable type, name and the value it has as long as it is not there
 * @param local the name of that variable, which holds it while an object is read
 * @param field the same, for a builder
 * @param value the type of the setter's value
 * @param read the expression that reads it
 * @param write the statement that writes it
 * @param set how the builder's field is set from {@code value}
 * @param text the expression for {@code toString}
 * @param missing whether a builder lacks it
 * @param nested the type whose builder a lambda may fill in, or null
 * @param varargs the type of one item where items may be listed, or null
 */
record ComponentView(
    String name,
    String wire,
    String declaration,
    String variable,
    String local,
    String field,
    String value,
    String read,
    String write,
    String set,
    String text,
    boolean required,
    String missing,
    boolean deprecated,
    @Nullable String nested,
    @Nullable String varargs) {}
