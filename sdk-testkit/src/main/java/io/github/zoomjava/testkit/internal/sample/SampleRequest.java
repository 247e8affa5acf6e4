package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries: everything its operation takes, or less.
 *
 * @param parameters values of parameters by their names on the wire
 * @param body the body, null where the operation takes none
 */
public record SampleRequest(Map<String, JsonElement> parameters, @Nullable JsonElement body) {
  private static final String TO_ENCODE = " /+=";

  /** Makes the request that uses everything an operation takes, the same in every run. */
  public static SampleRequest of(OperationSpec operation) {
    Map<String, JsonElement> parameters = new LinkedHashMap<>();
    for (ParameterSpec parameter : operation.parameters()) {
      parameters.put(
          parameter.name(), parameter.inPath() ? pathValue(parameter) : value(parameter));
    }
    @Nullable BodySpec body = operation.body();
    return new SampleRequest(
        parameters, body == null ? null : SampleValues.of(body.schema(), "", Purpose.REQUEST));
  }

  /** A request that sends only what has to be sent. */
  public SampleRequest sparse(OperationSpec operation) {
    Map<String, JsonElement> required = new LinkedHashMap<>(parameters);
    for (ParameterSpec parameter : operation.parameters()) {
      if (!parameter.required() && !parameter.argument()) {
        required.remove(parameter.name());
      }
    }
    boolean form = operation.body() != null && operation.body().isMultipart();
    @Nullable JsonElement sparse = body(operation, new Sparse(form ? 1 : 0));
    @Nullable Selection selection = operation.selection();
    if (sparse != null && selection != null && selection.inBody()) {
      sparse.getAsJsonObject().addProperty(selection.name(), selection.value());
    }
    return new SampleRequest(required, sparse);
  }

  /** A request whose enums have another of their values. */
  public SampleRequest with(OperationSpec operation, KnownValues values) {
    Map<String, JsonElement> turned = new LinkedHashMap<>();
    for (ParameterSpec parameter : operation.parameters()) {
      JsonElement value = Objects.requireNonNull(parameters.get(parameter.name()));
      turned.put(parameter.name(), values.of(parameter.schema(), value));
    }
    return new SampleRequest(turned, body(operation, values));
  }

  private @Nullable JsonElement body(OperationSpec operation, Variation variation) {
    return body == null || operation.body() == null
        ? null
        : variation.of(operation.body().schema(), body);
  }

  /**
   * Free text in a path gets characters that have to be encoded, and an id that Zoom calls a UUID
   * gets those that have to be encoded twice: a client that gets either wrong shows.
   */
  private static JsonElement pathValue(ParameterSpec parameter) {
    JsonElement value = value(parameter);
    boolean freeText =
        parameter.schema().type() == JsonType.STRING
            && parameter.schema().format().isEmpty()
            && parameter.schema().enumValues().isEmpty();
    if (!freeText) {
      return value;
    }
    String text = value.getAsString();
    if (parameter.uuid()) {
      return new JsonPrimitive("/" + text + "//==");
    }
    int longest = parameter.schema().intBound("maxLength").orElse(Integer.MAX_VALUE);
    int kept = Math.min(text.length(), longest - TO_ENCODE.length());
    return new JsonPrimitive(text.substring(0, kept) + TO_ENCODE);
  }

  private static JsonElement value(ParameterSpec parameter) {
    return SampleValues.of(parameter.schema(), parameter.name(), Purpose.REQUEST);
  }
}
