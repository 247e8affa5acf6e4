package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.core.json.RequestObject;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Fills parameters, forms, requests and records by their setters, the way users do. */
final class Setters {
  private Setters() {}

  /** Returns whether values of this type are made by setters. */
  static boolean make(Class<?> type) {
    return RequestParams.class.isAssignableFrom(type)
        || RequestObject.class.isAssignableFrom(type)
        || (type.isRecord() && !OpenEnum.class.isAssignableFrom(type));
  }

  /**
   * An object with these values. The name of a value is that of its setter, or that of the property
   * on the wire.
   */
  static Object fill(Class<?> type, JsonObject values) throws Exception {
    return type.getMethod("of", Consumer.class).invoke(null, filling(values));
  }

  /** The lambda that fills in these values. */
  static Consumer<Object> filling(JsonObject values) {
    return target -> values.asMap().forEach((name, value) -> set(target, name, value));
  }

  private static void set(Object target, String name, JsonElement value) {
    try {
      Method setter = setter(target.getClass(), name);
      setter.invoke(target, JavaValues.of(setter.getGenericParameterTypes()[0], value));
    } catch (Exception e) {
      throw new AssertionError(target.getClass().getName() + " does not take " + name, e);
    }
  }

  private static Method setter(Class<?> target, String name) {
    List<Method> setters =
        Arrays.stream(target.getMethods())
            .filter(each -> each.getParameterCount() == 1 && !each.isBridge())
            .filter(each -> Names.mean(each.getName(), name))
            .filter(each -> takesValue(each.getParameterTypes()[0]))
            .toList();
    Expect.that(!setters.isEmpty(), target.getName() + " has no setter for " + name);
    // A time may be given as a date or a local time, too; samples are points in time.
    return setters.stream()
        .filter(each -> each.getParameterTypes()[0] == Instant.class)
        .findFirst()
        .orElse(setters.get(0));
  }

  /** Beside the setter that takes the value there may be one for a lambda and one for varargs. */
  private static boolean takesValue(Class<?> type) {
    return type != Consumer.class && !type.isArray();
  }
}
