package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A generated façade class, by reflection. */
final class Facade {
  static final String WITH_RESPONSE = "WithResponse";

  private final Class<?> type;

  private Facade(Class<?> type) {
    this.type = type;
  }

  static Facade named(String javaPackage, String name) {
    try {
      return new Facade(Class.forName(javaPackage + "." + name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("There is no façade " + javaPackage + "." + name, e);
    }
  }

  /** {@code UsersAsyncApi} for {@code UsersApi}. */
  static String asyncTwin(String name) {
    return name.substring(0, name.length() - "Api".length()) + "AsyncApi";
  }

  Object of(ZoomClient client) throws Exception {
    return type.getMethod("of", ZoomClient.class).invoke(null, client);
  }

  /** The methods that send one request with every value: one, or one for each type of an id. */
  List<Method> withResponse(OperationSpec operation) {
    List<Method> methods =
        named(operation.method() + WITH_RESPONSE).stream()
            .filter(each -> each.getParameterCount() == Arguments.count(operation))
            .toList();
    Expect.that(
        !methods.isEmpty(), type.getName() + " has no " + operation.method() + WITH_RESPONSE);
    return methods;
  }

  /** The method of this name that takes the same arguments as another one. */
  Method like(Method other, String name) throws NoSuchMethodException {
    return type.getMethod(name, other.getParameterTypes());
  }

  /**
   * The methods that give what an operation answers without its status: with no more than what is
   * required, and with all that can be said in lambdas. Those that take numbers for texts are left
   * out.
   */
  List<Method> plain(OperationSpec operation) {
    List<Method> methods =
        named(operation.method()).stream()
            .filter(each -> takesLike(each, withResponse(operation).get(0), operation))
            .toList();
    int most = methods.stream().mapToInt(Method::getParameterCount).max().orElse(0);
    return methods.stream()
        .filter(each -> each.getParameterCount() == most || !takesLambdas(each))
        .toList();
  }

  static boolean takesLambdas(Method method) {
    return Arrays.stream(method.getGenericParameterTypes()).anyMatch(Arguments::isLambda);
  }

  private static boolean takesLike(Method method, Method other, OperationSpec operation) {
    int own = Arguments.own(operation);
    return method.getParameterCount() >= own
        && Arrays.asList(method.getParameterTypes())
            .subList(0, own)
            .equals(Arrays.asList(other.getParameterTypes()).subList(0, own));
  }

  /** The names of the operations that the façade has a method for. */
  Set<String> operations() {
    return methods().stream()
        .map(Method::getName)
        .filter(each -> each.endsWith(WITH_RESPONSE))
        .map(each -> each.substring(0, each.length() - WITH_RESPONSE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its methods with their parameters, without the factory: what sync and async have in common. */
  Set<String> signatures() {
    return methods().stream()
        .map(each -> each.getName() + Arrays.toString(each.getGenericParameterTypes()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Method> methods() {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> Modifier.isPublic(each.getModifiers()))
        .filter(each -> !Modifier.isStatic(each.getModifiers()))
        .toList();
  }

  static @Nullable Object call(Method method, Object facade, Object... arguments) throws Exception {
    try {
      return method.invoke(facade, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private List<Method> named(String name) {
    return methods().stream().filter(each -> each.getName().equals(name)).toList();
  }
}
