package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.json.RequestObject;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What calls look like, over all families. */
class CallShapeTest {
  @Test
  void noTwoValuesSideBySideCanBeSwappedBeyondThoseOfThePath() throws Exception {
    List<String> swappable = new ArrayList<>();
    List<String> crowded = new ArrayList<>();
    int methods = 0;
    for (Family family : Families.all()) {
      for (OperationSpec operation : family.operations()) {
        int path = operation.path().variables().size();
        for (Method method : methods(family, operation)) {
          List<Class<?>> values = values(method);
          methods++;
          for (int i = Math.max(1, path); i < values.size(); i++) {
            if (values.get(i) == values.get(i - 1)) {
              swappable.add(method.toString());
            }
          }
          if (values.size() > path + 1) {
            crowded.add(method.toString());
          }
        }
      }
    }

    System.out.printf("%d methods without headers; two of one type: %s%n", methods, swappable);
    assertThat(swappable).as("values of one type side by side").isEmpty();
    assertThat(crowded).as("more than one value beyond those of the path").isEmpty();
  }

  @Test
  void everyValueIsMadeInOneWay() throws Exception {
    List<String> several = new ArrayList<>();
    int types = 0;
    for (Family family : Families.all()) {
      for (String name : GeneratedClasses.binaryNames(family)) {
        Class<?> type = Class.forName(name, false, getClass().getClassLoader());
        if (isMade(type)) {
          types++;
          if (ways(type) != 1) {
            several.add(name);
          }
        }
      }
    }

    System.out.printf("%d types that users make; made in several ways: %s%n", types, several);
    assertThat(several).as("types that are not made in one way").isEmpty();
  }

  /** The methods of both façades that give the answer alone. */
  private static List<Method> methods(Family family, OperationSpec operation) throws Exception {
    String api = family.javaPackage() + "." + operation.api();
    List<Method> methods = new ArrayList<>();
    for (String name : List.of(api, api.replaceAll("Api$", "AsyncApi"))) {
      for (Method method : Class.forName(name).getMethods()) {
        if (method.getName().equals(operation.method())) {
          methods.add(method);
        }
      }
    }
    return methods;
  }

  private static List<Class<?>> values(Method method) {
    return Stream.<Class<?>>of(method.getParameterTypes())
        .filter(type -> type != Consumer.class)
        .toList();
  }

  private static boolean isMade(Class<?> type) {
    boolean built =
        type.isRecord()
            && Arrays.stream(type.getDeclaredClasses())
                .anyMatch(inner -> inner.getSimpleName().equals("Builder"));
    return built
        || RequestObject.class.isAssignableFrom(type)
        || RequestParams.class.isAssignableFrom(type);
  }

  /** Factories and constructors; that of a record is part of the language. */
  private static int ways(Class<?> type) {
    Stream<Method> factories =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() == type)
            .filter(method -> Modifier.isStatic(method.getModifiers()));
    return (int) factories.count() + (type.isRecord() ? 0 : type.getConstructors().length);
  }
}
