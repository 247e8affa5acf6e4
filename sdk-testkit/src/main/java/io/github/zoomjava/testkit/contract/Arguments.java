package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The arguments of a façade method for a sample request. */
final class Arguments {
  private final OperationSpec operation;
  private final SampleRequest sample;

  Arguments(OperationSpec operation, SampleRequest sample) {
    this.operation = operation;
    this.sample = sample;
  }

  /** How many arguments the method has that takes every value. */
  static int count(OperationSpec operation) {
    return own(operation)
        + (operation.body() == null ? 0 : 1)
        + (operation.params() == null ? 0 : 1);
  }

  /** How many of them are values of the path, or a required one of the query. */
  static int own(OperationSpec operation) {
    return (int) operation.parameters().stream().filter(ParameterSpec::argument).count();
  }

  /** One value per parameter: path and required values, body, optional values. */
  Object[] of(Method method) throws Exception {
    Type[] types = method.getGenericParameterTypes();
    Expect.equal("arguments of " + method, count(operation), types.length);
    List<Object> values = own(types);
    if (operation.body() != null) {
      values.add(JavaValues.of(types[values.size()], body()));
    }
    if (operation.params() != null) {
      values.add(Setters.fill((Class<?>) types[values.size()], params()));
    }
    return values.toArray();
  }

  /** The same for a method that takes lambdas, or no more than what is required. */
  Object[] filling(Method method) throws Exception {
    Type[] types = method.getGenericParameterTypes();
    List<Object> values = own(types);
    for (Type type : Arrays.asList(types).subList(values.size(), types.length)) {
      if (!isLambda(type)) {
        values.add(JavaValues.of(type, soleValue()));
      } else {
        boolean query = JavaValues.argument(type).getTypeName().endsWith("." + operation.params());
        values.add(Setters.filling(query ? params() : body().getAsJsonObject()));
      }
    }
    return values.toArray();
  }

  static boolean isLambda(Type type) {
    return type instanceof ParameterizedType lambda && lambda.getRawType() == Consumer.class;
  }

  private List<Object> own(Type[] types) throws Exception {
    List<Object> values = new ArrayList<>();
    for (ParameterSpec parameter : operation.parameters()) {
      if (parameter.argument()) {
        values.add(JavaValues.of(types[values.size()], parameterValue(parameter)));
      }
    }
    return values;
  }

  /** The only value that the body requires, or the body itself. */
  private JsonElement soleValue() {
    JsonElement body = body();
    if (!(body instanceof JsonObject object)) {
      return body;
    }
    Set<String> required = Objects.requireNonNull(operation.body()).schema().required();
    return required.stream().filter(object::has).findFirst().map(object::get).orElse(object);
  }

  private JsonElement parameterValue(ParameterSpec parameter) {
    return Objects.requireNonNull(sample.parameters().get(parameter.name()));
  }

  private JsonElement body() {
    JsonElement json = Objects.requireNonNull(sample.body());
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inBody()) {
      // The request itself sets the value that selects the variant.
      JsonObject rest = json.getAsJsonObject().deepCopy();
      rest.remove(selection.name());
      return rest;
    }
    return json;
  }

  private JsonObject params() {
    JsonObject values = new JsonObject();
    for (ParameterSpec parameter : operation.parameters()) {
      @Nullable JsonElement value = sample.parameters().get(parameter.name());
      if (!parameter.argument() && value != null) {
        values.add(parameter.java(), value);
      }
    }
    return values;
  }
}
