package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * The form in which one overload takes the body and the query parameters. What is optional only
 * ever adds forms: a call that compiles goes on doing so when Zoom documents one more parameter or
 * property.
 *
 * @param body of the request
 * @param params the query parameters that are no arguments
 */
record Form(Way body, Way params) {

  enum Way {
    /** It is not there, or left out. */
    NONE,
    /** Nothing more than the argument. */
    ARGUMENT,
    /** A lambda that fills it in. */
    LAMBDA,
    /** The value itself. */
    VALUE
  }

  /** The overloads of the plain method; the first is the one that has the full Javadoc. */
  static List<Form> plain(ApiOperation operation) {
    List<Form> forms = new ArrayList<>();
    for (Way body : bodies(operation)) {
      for (Way params : params(operation, Way.LAMBDA)) {
        // A lambda behind the argument fills the body in, not the parameters.
        if (body != Way.ARGUMENT || params == Way.NONE) {
          forms.add(new Form(body, params));
        }
      }
    }
    return forms;
  }

  /** The overloads of the WithResponse method. */
  static List<Form> withResponse(ApiOperation operation) {
    Way body = operation.body() == null ? Way.NONE : Way.VALUE;
    return params(operation, Way.VALUE).stream().map(params -> new Form(body, params)).toList();
  }

  private static List<Way> bodies(ApiOperation operation) {
    Body body = operation.body();
    if (body == null) {
      return List.of(Way.NONE);
    }
    if (!body.isRecord()) {
      return List.of(Way.VALUE);
    }
    return operation.bodyIsSaid() ? List.of(Way.ARGUMENT, Way.LAMBDA) : List.of(Way.LAMBDA);
  }

  private static List<Way> params(ApiOperation operation, Way given) {
    if (operation.paramsType() == null) {
      return List.of(Way.NONE);
    }
    return operation.requiredParams().isEmpty() ? List.of(Way.NONE, given) : List.of(given);
  }
}
