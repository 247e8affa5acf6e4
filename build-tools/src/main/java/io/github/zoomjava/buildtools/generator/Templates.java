package io.github.zoomjava.buildtools.generator;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The templates of {@code zoom-java/}, each compiled once. */
final class Templates {

  private static final String FOLDER = "/zoom-java/";

  private final Mustache.Compiler compiler =
      Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
  private final Map<String, Template> compiled = new HashMap<>();

  /** Prints a view. */
  String print(String template, Object view) {
    return compiled.computeIfAbsent(template, this::compile).execute(view);
  }

  private Template compile(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + name + ".mustache")) {
      if (in == null) {
        throw new IllegalStateException("The template " + name + " is missing from build-tools");
      }
      return compiler.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
