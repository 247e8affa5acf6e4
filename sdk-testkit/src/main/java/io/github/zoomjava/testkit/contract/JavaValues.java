package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.testkit.internal.sample.Joined;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns JSON into the Java values that façades take, and back. */
final class JavaValues {
  private static final Map<Class<?>, JsonCodec<?>> SCALARS =
      Map.ofEntries(
          Map.entry(String.class, JsonCodec.STRING),
          Map.entry(Integer.class, JsonCodec.INTEGER),
          Map.entry(int.class, JsonCodec.INTEGER),
          Map.entry(Long.class, JsonCodec.LONG),
          Map.entry(long.class, JsonCodec.LONG),
          Map.entry(Double.class, JsonCodec.DOUBLE),
          Map.entry(double.class, JsonCodec.DOUBLE),
          Map.entry(Boolean.class, JsonCodec.BOOLEAN),
          Map.entry(boolean.class, JsonCodec.BOOLEAN),
          Map.entry(Instant.class, JsonCodec.INSTANT),
          Map.entry(LocalDate.class, JsonCodec.DATE),
          Map.entry(JsonElement.class, JsonCodec.RAW));

  private JavaValues() {}

  /** The value that JSON stands for in a place of this type. */
  static Object of(Type type, JsonElement json) throws Exception {
    if (type == FilePart.class) {
      return FormPart.sampleFile(json.getAsString());
    }
    if (type == Number.class) {
      return json.getAsBigDecimal();
    }
    if (isList(type)) {
      JsonElement list = json.isJsonArray() ? json : Joined.list(json);
      return list(argument(type), list.getAsJsonArray());
    }
    if (type instanceof Class<?> raw && Setters.make(raw)) {
      return Setters.fill(raw, json.getAsJsonObject());
    }
    @Nullable Object value = codec(type).fromJson(json.toString());
    if (value == null) {
      throw new AssertionError(type.getTypeName() + " cannot be read from " + json);
    }
    return value;
  }

  private static List<Object> list(Type type, JsonArray json) throws Exception {
    List<Object> list = new ArrayList<>();
    for (JsonElement element : json) {
      list.add(of(type, element));
    }
    return list;
  }

  /** What a value of this type is in JSON. */
  @SuppressWarnings("unchecked") // the codec of a type writes that type
  static JsonElement json(Type type, Object value) {
    return ((TypeAdapter<Object>) codec(type)).toJsonTree(value);
  }

  private static JsonCodec<?> codec(Type type) {
    if (isList(type)) {
      return JsonCodec.list(codec(argument(type)));
    }
    @Nullable JsonCodec<?> scalar = type instanceof Class<?> raw ? SCALARS.get(raw) : null;
    if (scalar != null) {
      return scalar;
    }
    try {
      return (JsonCodec<?>) ((Class<?>) type).getField("JSON").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getTypeName() + " has no codec JSON", e);
    }
  }

  /** The only type argument, without wildcards. */
  static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class;
  }
}
