package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the parts of a form are named: as the property, or {@code items[0].title} in a list. */
final class FormParts {
  private static final Pattern LISTED = Pattern.compile("(.+)\\[\\d+]\\.(.+)");

  private FormParts() {}

  static boolean knows(Schema form, String part) {
    Matcher listed = LISTED.matcher(part);
    if (!listed.matches()) {
      return form.properties().containsKey(part);
    }
    @Nullable Schema list = form.properties().get(listed.group(1));
    return list != null
        && isListOfParts(list)
        && list.items().properties().containsKey(listed.group(2));
  }

  static boolean belongsTo(String part, String property) {
    Matcher listed = LISTED.matcher(part);
    return (listed.matches() ? listed.group(1) : part).equals(property);
  }

  private static boolean isListOfParts(Schema schema) {
    return schema.type() == JsonType.ARRAY && !schema.items().properties().isEmpty();
  }
}
