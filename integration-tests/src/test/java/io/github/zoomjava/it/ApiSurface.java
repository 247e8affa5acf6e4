package io.github.zoomjava.it;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public surface of a class as sorted lines: what a user can write, and nothing else. */
final class ApiSurface {
  private ApiSurface() {}

  /** The class and its public members, one line each; nothing for a class that is not public. */
  static List<String> of(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return List.of();
    }
    // By name, as the type of an answer is not what one looks for.
    TreeMap<String, String> members = new TreeMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers(), field.isSynthetic())) {
        String prefix = deprecated(field) + isStatic(field.getModifiers());
        members.put(field.getName(), prefix + name(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      // The canonical constructor of a record says what its components say already.
      if (isVisible(constructor.getModifiers(), constructor.isSynthetic()) && !type.isRecord()) {
        String line = "new" + parameters(constructor.getGenericParameterTypes());
        members.put(line, line);
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method.getModifiers(), method.isSynthetic())
          && !isOfEveryObject(method)
          && !isComponent(type, method)) {
        String prefix = deprecated(method) + isStatic(method.getModifiers());
        String call = method.getName() + parameters(method.getGenericParameterTypes());
        members.put(call, prefix + name(method.getGenericReturnType()) + " " + call);
      }
    }
    return Stream.concat(
            Stream.of(header(type)), members.values().stream().map(member -> "  " + member))
        .toList();
  }

  private static String header(Class<?> type) {
    if (!type.isRecord()) {
      return type.getName();
    }
    return Arrays.stream(type.getRecordComponents())
        .map(
            component ->
                deprecated(component.getAccessor())
                    + name(component.getGenericType())
                    + " "
                    + component.getName())
        .collect(Collectors.joining(", ", type.getName() + "(", ")"));
  }

  private static boolean isVisible(int modifiers, boolean synthetic) {
    return (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) && !synthetic;
  }

  private static boolean isOfEveryObject(Method method) {
    return method.getName().matches("equals|hashCode|toString");
  }

  private static boolean isComponent(Class<?> type, Method method) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .anyMatch(method::equals);
  }

  private static String isStatic(int modifiers) {
    return Modifier.isStatic(modifiers) ? "static " : "";
  }

  private static String deprecated(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
  }

  private static String parameters(Type[] types) {
    return Arrays.stream(types).map(ApiSurface::name).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Types by their simple names: the packages would be half of every line. */
  private static String name(Type type) {
    return type.getTypeName().replaceAll("[a-z][a-z0-9]*\\.", "").replace('$', '.');
  }
}
