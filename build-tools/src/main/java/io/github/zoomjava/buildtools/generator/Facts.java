package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a document states of one value besides its type, as a line of Javadoc. */
final class Facts {

  private static final String PROVENANCE = "x-zoom-provenance";

  private Facts() {}

  /** The description, if the document carries one, then bounds and default; maybe empty. */
  static String of(@Nullable Schema<?> schema) {
    if (schema == null) {
      return "";
    }
    List<String> facts = new ArrayList<>();
    range(facts, "", schema.getMinimum(), schema.getMaximum());
    range(facts, " characters", schema.getMinLength(), schema.getMaxLength());
    range(facts, " items", schema.getMinItems(), schema.getMaxItems());
    if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
      String values = String.join(", ", schema.getEnum().stream().map(String::valueOf).toList());
      facts.add("one of " + Javadoc.escape(values));
    }
    if (schema.getDefault() != null) {
      facts.add("{@code " + Javadoc.code(schema.getDefault().toString()) + "} by default");
    }
    if (Boolean.TRUE.equals(schema.getDeprecated())) {
      facts.add("deprecated");
    }
    if (schema.getExtensions() != null && schema.getExtensions().containsKey(PROVENANCE)) {
      facts.add("not documented, " + Javadoc.escape(schema.getExtensions().get(PROVENANCE) + ""));
    }
    String description =
        schema.getDescription() == null ? "" : Javadoc.escape(schema.getDescription());
    String both = description.isEmpty() || facts.isEmpty() ? description : description + " ";
    return both + String.join(", ", facts);
  }

  private static void range(
      List<String> facts, String unit, @Nullable Number least, @Nullable Number most) {
    if (least != null && most != null) {
      facts.add(least + " to " + most + unit);
    } else if (least != null) {
      facts.add("at least " + least + unit);
    } else if (most != null) {
      facts.add("at most " + most + unit);
    }
  }
}
