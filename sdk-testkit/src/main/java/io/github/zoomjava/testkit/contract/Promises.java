package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.error.MissingValueException;
import io.github.zoomjava.core.json.ExtraProperties;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a record to what it declares, whatever it was read from: what is not nullable is there, and
 * an identity is there or said to be missing.
 */
public final class Promises {
  private static final String OR_NULL = "OrNull";

  private Promises() {}

  /** What a component is. */
  public enum Kind {
    /** Never null. */
    LIST,
    /** Never null: an empty record where nothing was sent. */
    CONTAINER,
    /** Has a second accessor that is never null, and throws. */
    IDENTITY,
    /** Null where nothing was sent. */
    NULLABLE
  }

  /**
   * Calls every accessor of the record, but of none inside.
   *
   * @return how many components of each kind it has
   * @throws AssertionError if one breaks what it declares
   */
  public static Map<Kind, Integer> check(String path, Record object)
      throws ReflectiveOperationException {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      @Nullable Object value = component.getAccessor().invoke(object);
      if (value instanceof ExtraProperties) {
        continue;
      }
      String place = path + "." + component.getName();
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      Expect.that(nullable || value != null, place + " is null, which it never should be");
      kinds.merge(kind(component, nullable), 1, Integer::sum);
      if (isIdentity(component)) {
        checkIdentity(place, component, value, object);
      }
    }
    return kinds;
  }

  /** The name of the property behind a component, as Java has it. */
  static String property(RecordComponent component) {
    String name = component.getName();
    return isIdentity(component) ? name.substring(0, name.length() - OR_NULL.length()) : name;
  }

  private static Kind kind(RecordComponent component, boolean nullable) {
    if (isIdentity(component)) {
      return Kind.IDENTITY;
    }
    if (nullable) {
      return Kind.NULLABLE;
    }
    return List.class.isAssignableFrom(component.getType()) ? Kind.LIST : Kind.CONTAINER;
  }

  private static boolean isIdentity(RecordComponent component) {
    return component.getName().endsWith(OR_NULL);
  }

  private static void checkIdentity(
      String place, RecordComponent component, @Nullable Object value, Record object)
      throws ReflectiveOperationException {
    Method accessor = object.getClass().getMethod(property(component));
    boolean nullable = accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    Expect.that(!nullable, place + " has an accessor beside it that may be null");
    try {
      Expect.equal(place + ", asked for without null", value, accessor.invoke(object));
    } catch (InvocationTargetException e) {
      boolean missing = value == null && e.getCause() instanceof MissingValueException;
      Expect.that(missing, place + " fails: " + e.getCause());
    }
  }
}
