package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The Javadoc of models: the document's words if it has any, and who uses the type. */
final class ModelDocs {

  private static final int MOST_MENTIONS = 1;

  private final Document document;
  private final Usage usage;

  ModelDocs(Document document, Usage usage) {
    this.document = document;
    this.usage = usage;
  }

  Javadoc of(String name, String remark) {
    Schema<?> schema = document.schema(name);
    String users = users(usage.mentions(name));
    String description = schema.getDescription();
    if (description == null) {
      return Javadoc.of(users + (remark.isEmpty() ? "." : "; " + remark));
    }
    Javadoc doc = Javadoc.of(Javadoc.escape(description)).paragraph(users + ".");
    return remark.isEmpty() ? doc : doc.paragraph(JavaNames.capitalize(remark));
  }

  /** {@code @param} lines for the properties of which the document says something. */
  static void describe(Javadoc doc, List<Property> properties) {
    for (Property property : properties) {
      if (!property.doc().isEmpty()) {
        doc.tag("@param " + property.component() + " " + property.doc());
      }
    }
  }

  private static String users(List<String> mentions) {
    if (mentions.isEmpty()) {
      return "Used by no operation of this family";
    }
    int shown = Math.min(mentions.size(), MOST_MENTIONS);
    String first = JavaNames.capitalize(String.join(", ", mentions.subList(0, shown)));
    return mentions.size() > shown ? first + " and " + (mentions.size() - shown) + " more" : first;
  }
}
