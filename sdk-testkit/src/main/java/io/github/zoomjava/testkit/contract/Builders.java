package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills records through their builders, the way users do. */
final class Builders {
  private Builders() {}

  /**
   * A record with these values. The name of a value is that of its setter, or that of the property
   * on the wire.
   */
  static Object fill(Class<?> type, JsonObject values) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    for (Map.Entry<String, JsonElement> value : values.entrySet()) {
      Method setter = setter(builder.getClass(), value.getKey());
      Object argument = JavaValues.of(setter.getGenericParameterTypes()[0], value.getValue());
      setter.invoke(builder, argument);
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Method setter(Class<?> builder, String name) {
    List<Method> setters =
        Arrays.stream(builder.getMethods())
            .filter(each -> each.getParameterCount() == 1 && !each.isBridge())
            .filter(each -> plain(each.getName()).equals(plain(name)))
            .filter(each -> !each.getParameterTypes()[0].isInterface() || isList(each))
            .toList();
    Expect.that(!setters.isEmpty(), builder.getName() + " has no setter for " + name);
    return setters.get(0);
  }

  private static boolean isList(Method setter) {
    return setter.getParameterTypes()[0] == List.class;
  }

  /** Names that differ by case and separators only mean the same property. */
  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
