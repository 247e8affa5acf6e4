package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value that selects among the members of an operation's union, and which selects which.
 *
 * @param in {@code query}, {@code path} or {@code body}
 * @param name the parameter or the body's property
 * @param picks what each value selects
 */
record VariantChoice(String in, String name, List<Pick> picks) {
  /**
   * One variant.
   *
   * @param value the selecting value; null for the variant that sends none
   * @param members the members of the union by number; {@code 2/0} is the first member of the third
   * @param only the properties that this value selects, where the member holds those of several
   */
  record Pick(@Nullable String value, List<String> members, @Nullable List<String> only) {}

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
