package io.github.zoomjava.buildtools.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The required value beyond those of the path that is passed as an argument. There is one only if
 * it is alone, so that no call has two values that a reader must tell apart by their order, and if
 * it cannot be taken for the path value before it. All else that is required is set in a lambda.
 *
 * @param query a query parameter or header, or null
 * @param body a property of the body, or null
 */
record SoleValue(@Nullable Parameter query, @Nullable Property body) {

  private static final SoleValue NONE = new SoleValue(null, null);

  static SoleValue of(List<Parameter> parameters, @Nullable Body body) {
    List<Parameter> path = parameters.stream().filter(Parameter::path).toList();
    List<Parameter> query = parameters.stream().filter(p -> !p.path() && p.required()).toList();
    List<Property> inBody = body == null ? List.of() : body.needed();
    boolean bodyIsValue = body != null && !body.isRecord();
    if (bodyIsValue || query.size() + inBody.size() != 1) {
      return NONE;
    }
    Property only = query.isEmpty() ? inBody.get(0) : query.get(0).value();
    if (!only.fitsArgument() || (!path.isEmpty() && isLike(path.get(path.size() - 1), only))) {
      return NONE;
    }
    return query.isEmpty() ? new SoleValue(null, only) : new SoleValue(query.get(0), null);
  }

  /** Tells whether the compiler takes the two the other way round, as it does all numbers. */
  private static boolean isLike(Parameter path, Property value) {
    boolean number = path.numeric() || isNumber(path.type());
    return path.type().equals(value.type()) || (number && isNumber(value.type()));
  }

  private static boolean isNumber(JavaType type) {
    return type.is(Scalar.INT32) || type.is(Scalar.INT64) || type.is(Scalar.FLOAT64);
  }
}
