package io.github.zoomjava.testkit.internal.sample;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that uses everything its operation takes.
 *
 * @param parameters a value for every path and query parameter, by its name on the wire
 * @param body the body, null where the operation takes none
 */
public record SampleRequest(Map<String, JsonElement> parameters, @Nullable JsonElement body) {

  /** Makes the request of an operation, the same in every run. */
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
    return new JsonPrimitive(parameter.uuid() ? "/" + text + "//==" : text + " /+=");
  }

  private static JsonElement value(ParameterSpec parameter) {
    return SampleValues.of(parameter.schema(), parameter.name(), Purpose.REQUEST);
  }
}
