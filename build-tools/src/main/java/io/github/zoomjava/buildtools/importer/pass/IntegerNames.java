package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proof that the name of a number gives.
 *
 * @param small names of integers that 32 bits always hold
 * @param whole names of numbers that are whole although they are declared with a fraction
 */
public record IntegerNames(List<Group> small, List<Group> whole) {
  /**
   * Names with one reason.
   *
   * @param group what they are
   * @param reason why their type follows from that
   * @param names as in Zoom's documents; {@code *} stands for any characters
   */
  record Group(String group, String reason, List<String> names) {
    private boolean has(String name) {
      return names.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
      return pattern.contains("*")
          ? Pattern.matches(pattern.replace("*", ".*"), name)
          : pattern.equals(name);
    }
  }

  /** The list of this project. */
  public static IntegerNames read() {
    try (InputStream file = IntegerNames.class.getResourceAsStream("/integers.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(file, IntegerNames.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The group because of which 32 bits are enough; null if 64 are needed. */
  public @Nullable String smallGroup(String name) {
    return small.stream().filter(g -> g.has(name)).map(Group::group).findFirst().orElse(null);
  }

  boolean isWhole(String name) {
    return whole.stream().anyMatch(group -> group.has(name));
  }
}
