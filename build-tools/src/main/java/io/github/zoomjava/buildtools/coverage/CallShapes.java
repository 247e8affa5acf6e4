package io.github.zoomjava.buildtools.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shapes of calls and values, counted in the public surface that {@code sdk-*}{@code /api}
 * holds.
 *
 * @param methods the methods of API classes that give the answer alone
 * @param swappable those with two values of one type side by side, beyond those of the path
 * @param types the types that users make
 * @param madeInSeveralWays those with more than one factory or constructor
 */
record CallShapes(int methods, List<String> swappable, int types, List<String> madeInSeveralWays) {
  private static final Pattern METHOD = Pattern.compile("(static )?(?:(\\S.*?) )?(\\w+)\\((.*)\\)");
  private static final String MODEL = ".model.";
  private static final String LAMBDA = "Consumer<";
  private static final String DEPRECATED = "@Deprecated ";

  /**
   * Counts in one surface.
   *
   * @param surface lines: a type, then its members, indented
   * @param pathValues how many values the path takes, by class and method
   */
  static CallShapes of(List<String> surface, Map<String, Integer> pathValues) {
    int methods = 0;
    List<String> swappable = new ArrayList<>();
    Map<String, Integer> ways = new HashMap<>();
    Set<String> made = new TreeSet<>();
    String type = "";
    for (String line : surface) {
      if (!line.startsWith(" ")) {
        type = line.replaceFirst("\\(.*", "");
        continue;
      }
      Matcher member = METHOD.matcher(line.strip().replace(DEPRECATED, ""));
      if (!member.matches()) {
        continue;
      }
      Integer path = pathValues.get(type.replaceFirst("AsyncApi$", "Api") + "." + member.group(3));
      if (path != null && member.group(1) == null) {
        methods++;
        if (isSwappable(values(member.group(4)), path)) {
          swappable.add(type + "." + member.group(3));
        }
      } else if (type.contains(MODEL) && (member.group(2) == null || isFactory(member, type))) {
        ways.merge(type, 1, Integer::sum);
        if (member.group(2) == null || member.group(4).startsWith(LAMBDA)) {
          made.add(type);
        }
      }
    }
    List<String> several = made.stream().filter(each -> ways.getOrDefault(each, 0) > 1).toList();
    return new CallShapes(methods, List.copyOf(swappable), made.size(), several);
  }

  /** Counts in the surfaces and documents of all families. */
  static CallShapes of(Path root, List<FamilyFacts> families) {
    List<String> surface = new ArrayList<>();
    Map<String, Integer> pathValues = new HashMap<>();
    for (FamilyFacts family : families) {
      String name = family.module().replaceFirst("^sdk-", "");
      surface.addAll(lines(root.resolve(family.module()).resolve("api").resolve(name + ".api")));
      pathValues.putAll(family.pathValues());
    }
    return of(surface, pathValues);
  }

  /** The number of path values by class and method, of operations and their variants. */
  static Map<String, Integer> pathValues(String rootPackage, ObjectNode document) {
    Map<String, Integer> values = new HashMap<>();
    for (Operation operation : Operation.of(document)) {
      String api = rootPackage + "." + Words.upperCamel(Words.of(operation.tag())) + "Api.";
      int path = operation.parameters("path").size();
      values.put(api + operation.node().path("x-zoom-method").asText(), path);
      JsonNode variants = operation.node().path("x-zoom-variants");
      int selected = variants.path("in").asText().equals("path") ? 1 : 0;
      variants
          .path("operations")
          .forEach(
              variant -> values.put(api + variant.path("x-zoom-method").asText(), path - selected));
    }
    return values;
  }

  private static boolean isFactory(Matcher member, String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return member.group(1) != null && member.group(2).equals(simple);
  }

  private static boolean isSwappable(List<String> values, int path) {
    for (int i = Math.max(1, path); i < values.size(); i++) {
      if (values.get(i).equals(values.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The types of arguments that are values, and no lambdas. */
  private static List<String> values(String parameters) {
    return Stream.of(parameters.split(", (?![^<]*>)", -1))
        .filter(type -> !type.isEmpty() && !type.startsWith(LAMBDA))
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ". Write the surfaces first.", e);
    }
  }
}
