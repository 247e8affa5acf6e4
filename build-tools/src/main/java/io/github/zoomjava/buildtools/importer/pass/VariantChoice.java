package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value that selects among the members of an operation's union, and which selects which.
 *
 * @param in {@code query}, {@code path} or {@code body}
 * @param name the parameter or the body's property
 * @param picks what each value selects
 */
record VariantChoice(String in, String name, List<Pick> picks) {
  private static final Pattern DEFAULT = Pattern.compile("[Dd]efaults? to `?(\\w+)");

  /**
   * One variant.
   *
   * @param value the selecting value; null for the variant that sends none
   * @param members the members of the union by number; {@code 2/0} is the first member of the third
   * @param only the properties that this value selects, where the member holds those of several
   */
  record Pick(@Nullable String value, List<String> members, @Nullable List<String> only) {}

  /**
   * The choice with a variant that sends no value, where the parameter is optional: it answers what
   * the parameter's default selects, or everything, where the document names none.
   */
  VariantChoice withPlain(Operation operation, List<List<ObjectNode>> unions) {
    @Nullable ObjectNode parameter =
        operation.parameters(in).stream()
            .filter(each -> each.path("name").asText().equals(name))
            .findFirst()
            .orElse(null);
    if (parameter == null
        || parameter.path("required").asBoolean()
        || picks.stream().anyMatch(pick -> pick.value() == null)) {
      return this;
    }
    String usual = usualValue(parameter);
    Pick plain =
        picks.stream()
            .filter(pick -> usual.equals(pick.value()))
            .findFirst()
            .map(pick -> new Pick(null, pick.members(), pick.only()))
            .orElseGet(() -> new Pick(null, everyMember(unions), null));
    return new VariantChoice(in, name, Stream.concat(Stream.of(plain), picks.stream()).toList());
  }

  /** The default of a parameter by its schema or its text; an empty text where there is none. */
  private static String usualValue(ObjectNode parameter) {
    JsonNode stated = parameter.path("schema").path("default");
    Matcher text = DEFAULT.matcher(parameter.path("description").asText());
    return stated.isMissingNode() ? (text.find() ? text.group(1) : "") : stated.asText();
  }

  private static List<String> everyMember(List<List<ObjectNode>> unions) {
    return IntStream.range(0, unions.get(0).size()).mapToObj(Integer::toString).toList();
  }

  /** The choices that a person made, by operation. */
  static Map<String, VariantChoice> table() {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    Map<String, VariantChoice> table = new HashMap<>();
    try (InputStream file = VariantChoice.class.getResourceAsStream("/variants.yaml")) {
      for (Entry entry : yaml.readValue(file, Entry[].class)) {
        VariantChoice choice = new VariantChoice(entry.in(), entry.name(), entry.picks());
        entry.operations().forEach(operation -> table.put(operation, choice));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private record Entry(
      List<String> operations, String reason, String in, String name, List<Pick> picks) {}
}
