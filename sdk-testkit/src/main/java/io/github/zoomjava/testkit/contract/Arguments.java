package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  int count() {
    int arguments = (int) operation.parameters().stream().filter(ParameterSpec::argument).count();
    return arguments + (operation.body() == null ? 0 : 1) + (operation.params() == null ? 0 : 1);
  }

  /** One value per parameter: path and required values, body, optional values. */
  Object[] of(Method method) throws Exception {
    Type[] types = method.getGenericParameterTypes();
    Expect.equal("arguments of " + method, count(), types.length);
    List<Object> values = new ArrayList<>();
    for (ParameterSpec parameter : operation.parameters()) {
      if (parameter.argument()) {
        values.add(JavaValues.of(types[values.size()], parameterValue(parameter)));
      }
    }
    if (operation.body() != null) {
      values.add(body(types[values.size()]));
    }
    if (operation.params() != null) {
      values.add(params((Class<?>) types[values.size()]));
    }
    return values.toArray();
  }

  private JsonElement parameterValue(ParameterSpec parameter) {
    return Objects.requireNonNull(sample.parameters().get(parameter.name()));
  }

  private Object body(Type type) throws Exception {
    JsonElement json = Objects.requireNonNull(sample.body());
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inBody()) {
      // The request itself sets the value that selects the variant.
      JsonObject rest = json.getAsJsonObject().deepCopy();
      rest.remove(selection.name());
      return JavaValues.of(type, rest);
    }
    return JavaValues.of(type, json);
  }

  private Object params(Class<?> type) throws Exception {
    JsonObject values = new JsonObject();
    for (ParameterSpec parameter : operation.parameters()) {
      @Nullable JsonElement value = sample.parameters().get(parameter.name());
      if (!parameter.argument() && value != null) {
        values.add(parameter.java(), value);
      }
    }
    return Setters.fill(type, values);
  }
}
