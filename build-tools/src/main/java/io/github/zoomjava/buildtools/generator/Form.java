package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * How one overload takes the body and the query parameters.
 *
 * @param body of the request
 * @param params the optional query parameters
 */
record Form(Way body, Way params) {

  enum Way {
    /** There is none. */
    NONE,
    /** Nothing more than the arguments. */
    ARGUMENTS,
    /** A lambda that fills a builder. */
    LAMBDA,
    /** The value itself. */
    VALUE
  }

  /** The overloads of an operation; the first is the one that has the full Javadoc. */
  static List<Form> of(ApiOperation operation) {
    Body body = operation.body();
    List<Form> forms = new ArrayList<>();
    if (body == null) {
      addQueries(operation, forms);
    } else if (body.isRecord()) {
      addRecords(operation, body, forms);
    } else {
      addValues(operation, forms);
    }
    return forms;
  }

  private static void addQueries(ApiOperation operation, List<Form> forms) {
    if (operation.paramsType() == null) {
      forms.add(new Form(Way.NONE, Way.NONE));
      return;
    }
    forms.add(new Form(Way.NONE, Way.VALUE));
    if (!operation.paramsNeeded()) {
      forms.add(new Form(Way.NONE, Way.ARGUMENTS));
    }
    forms.add(new Form(Way.NONE, Way.LAMBDA));
  }

  private static void addRecords(ApiOperation operation, Body body, List<Form> forms) {
    Way none = operation.paramsType() == null ? Way.NONE : Way.ARGUMENTS;
    if (!operation.paramsNeeded()) {
      forms.add(new Form(Way.VALUE, none));
      boolean saysEnough = !body.arguments().isEmpty() || body.isConstant();
      if (saysEnough && !body.needsMore()) {
        forms.add(new Form(Way.ARGUMENTS, none));
      }
      forms.add(new Form(Way.LAMBDA, none));
    }
    if (operation.paramsType() != null) {
      forms.add(new Form(Way.LAMBDA, Way.LAMBDA));
    }
  }

  private static void addValues(ApiOperation operation, List<Form> forms) {
    boolean params = operation.paramsType() != null;
    if (!operation.paramsNeeded()) {
      forms.add(new Form(Way.VALUE, params ? Way.ARGUMENTS : Way.NONE));
    }
    if (params) {
      forms.add(new Form(Way.VALUE, Way.LAMBDA));
    }
  }

  /** The form that takes every value, which only the WithResponse method has if there are two. */
  static Form whole(ApiOperation operation) {
    return new Form(
        operation.body() == null ? Way.NONE : Way.VALUE,
        operation.paramsType() == null ? Way.NONE : Way.VALUE);
  }
}
