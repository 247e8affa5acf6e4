package io.github.zoomjava.buildtools.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the language of the machine out of what is generated and answered: more than sixty locales
 * write digits of their own, and Turkish has another small letter for I.
 */
class LocaleTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> FOLDERS =
      List.of("build-tools/src", "sdk-testkit/src", "testkit-server/src");

  /** Calls that go by the default locale whatever they are given. */
  private static final Pattern BY_LOCALE =
      Pattern.compile(
          "\\.to(Low|Upp)erCase\\(\\)|::to(Low|Upp)erCase|\\.ofPattern\\([^,()]*\\)"
              + "|\\bNumberFormat\\.|new (SimpleDate|Decimal|Message)Format\\b");

  /** Calls that do so for numbers, dates and capitals, not for plain texts. */
  private static final Pattern FORMATS =
      Pattern.compile(
          "\\.formatted\\(|\\.printf\\(|\\b(String\\.format|new Formatter)\\((?!\\s*Locale\\.ROOT)");

  private static final Pattern CONVERSION =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[a-mo-rt-zA-Z]");

  @Test
  void nothingIsWrittenInTheLocaleOfTheMachine() throws IOException {
    assertThat(sources().filter(LocaleTest::dependsOnTheLocale).map(ROOT::relativize))
        .as("files with a format or a change of case that lacks Locale.ROOT")
        .isEmpty();
  }

  private static boolean dependsOnTheLocale(Path file) {
    return dependsOnTheLocale(read(file));
  }

  private static boolean dependsOnTheLocale(String source) {
    return BY_LOCALE.matcher(source).find()
        || (FORMATS.matcher(source).find() && CONVERSION.matcher(source).find());
  }

  @Test
  void aNumberInADefaultFormatIsFound() {
    assertThat(dependsOnTheLocale("\"user%04d\".%s(1)".replace("%s", "formatted"))).isTrue();
    assertThat(dependsOnTheLocale("name." + "toLowerCase()")).isTrue();
  }

  @Test
  void aNumberInTheRootLocaleIsFine() {
    assertThat(dependsOnTheLocale("String.format(Locale.ROOT, \"user%04d\", 1)")).isFalse();
    assertThat(dependsOnTheLocale("name.toLowerCase(Locale.ROOT)")).isFalse();
  }

  private static Stream<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("LocaleTest.java"))
            .forEach(sources::add);
      }
    }
    return sources.stream();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
