package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Fills query parameters and forms by their setters, the way users do. */
final class Params {
  private Params() {}

  /**
   * Parameters with these values. The name of a value is that of its setter, or that of the
   * property on the wire.
   */
  static Object fill(Class<?> type, JsonObject values) throws Exception {
    Object params = type.getConstructor().newInstance();
    for (Map.Entry<String, JsonElement> value : values.entrySet()) {
      Method setter = setter(type, value.getKey());
      setter.invoke(params, JavaValues.of(setter.getGenericParameterTypes()[0], value.getValue()));
    }
    return params;
  }

  private static Method setter(Class<?> params, String name) {
    List<Method> setters =
        Arrays.stream(params.getMethods())
            .filter(each -> each.getParameterCount() == 1 && !each.isBridge())
            .filter(each -> means(each, name))
            .filter(each -> takesValue(each.getParameterTypes()[0]))
            .toList();
    Expect.that(!setters.isEmpty(), params.getName() + " has no setter for " + name);
    return setters.get(0);
  }

  /** A property called like a Java keyword, such as {@code default}, has Value at its end. */
  private static boolean means(Method setter, String name) {
    String actual = plain(setter.getName());
    return actual.equals(plain(name)) || actual.equals(plain(name + "Value"));
  }

  /** Beside the setter that takes the value there may be one for a lambda and one for varargs. */
  private static boolean takesValue(Class<?> type) {
    return type != Consumer.class && !type.isArray();
  }

  /** Names that differ by case and separators only mean the same property. */
  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
