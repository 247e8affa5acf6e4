package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
      call(setter, builder, argument);
    }
    return Objects.requireNonNull(call(builder.getClass().getMethod("build"), builder));
  }

  /** A builder may inherit its public methods from a class that is not public. */
  private static @Nullable Object call(Method method, Object builder, Object... arguments)
      throws Exception {
    method.setAccessible(true);
    return method.invoke(builder, arguments);
  }

  private static Method setter(Class<?> builder, String name) {
    List<Method> setters =
        Arrays.stream(builder.getMethods())
            .filter(each -> each.getParameterCount() == 1 && !each.isBridge())
            .filter(each -> means(each, name))
            .filter(each -> takesValue(each.getParameterTypes()[0]))
            .toList();
    Expect.that(!setters.isEmpty(), builder.getName() + " has no setter for " + name);
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
