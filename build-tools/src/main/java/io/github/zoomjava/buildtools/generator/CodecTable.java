package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table by which a record is read and written.
 *
 * @param names the names with their marks, as a string expression
 * @param cases the codecs by place, as cases of a switch
 */
record CodecTable(String names, List<String> cases) {

  private static final int TABLE_INDENT = 6;
  private static final int CASE_INDENT = 6;

  /**
   * The table of these properties.
   *
   * @param sent whether it is sent, so that it says what requests need
   * @param other the texts under other names, or null
   */
  static CodecTable of(
      List<Property> properties,
      List<ComponentView> components,
      boolean sent,
      @Nullable OtherProperties other,
      SpecLocation at) {
    List<String> names = new ArrayList<>();
    for (Property property : properties) {
      if (property.wire().matches(".*[\\[\\]*~#!]") || property.wire().contains(",")) {
        throw at.at("properties", property.wire())
            .error("a name with a comma, or that ends in one of []*~#!, has no place", "Remove it");
      }
      String list = property.isList() ? "[]" : "";
      String secret = property.sensitive() ? "*" : "";
      String required = sent && property.required() ? "!" : "";
      names.add(property.wire() + list + secret + property.promise().mark() + required);
    }
    if (other != null) {
      names.add(other.mark());
    }
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (ComponentView component : components) {
      places
          .computeIfAbsent(component.codec(), codec -> new ArrayList<>())
          .add(Integer.toString(component.place()));
    }
    String most =
        places.entrySet().stream()
            .max(Comparator.comparingInt(codec -> codec.getValue().size()))
            .orElseThrow()
            .getKey();
    List<String> cases = new ArrayList<>();
    places.forEach(
        (codec, numbers) -> {
          if (!codec.equals(most)) {
            cases.add(Lines.fill(CASE_INDENT, "case ", numbers, " -> " + codec + ";"));
          }
        });
    cases.add("default -> " + most + ";");
    return new CodecTable(Lines.text(TABLE_INDENT, names), Lines.run(CASE_INDENT, cases));
  }
}
