package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema as a node that can become one with another: after {@link #become}, {@link #find} of both
 * answers the same shape, which carries the places of both.
 */
public final class Shape {
  /** The kind of a schema. */
  public enum Kind {
    OBJECT,
    ENUM,
    ARRAY,
    SCALAR,
    ANY
  }

  /**
   * A property of an object.
   *
   * @param shape its value's shape
   * @param deprecated whether it is deprecated
   * @param sensitive whether its value must not be printed
   * @param identity whether other calls name the object by it
   */
  public record Property(Shape shape, boolean deprecated, boolean sensitive, boolean identity) {
    /** Of an object that has it in one answer and not in another. */
    Property notAlwaysThere() {
      return new Property(shape, deprecated, sensitive, false);
    }
  }

  private final Kind kind;
  private final ObjectNode facts;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> names = new TreeSet<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private @Nullable Shape items;
  private @Nullable EnumValues values;
  private @Nullable Shape oneWith;

  Shape(Kind kind, ObjectNode facts) {
    this.kind = kind;
    this.facts = facts;
  }

  /** The shape that stands for this one now. */
  public Shape find() {
    Shape shape = this;
    while (shape.oneWith != null) {
      shape = shape.oneWith;
    }
    return shape;
  }

  void become(Shape other) {
    other.uses.addAll(uses);
    other.names.addAll(names);
    other.declarations.addAll(declarations);
    oneWith = other;
  }

  /** Notes, once it is built, in which order the document has this shape's properties or values. */
  void declared(String position, List<?> members) {
    declarations.add(new Declaration(position, members.stream().map(Object::toString).toList()));
  }

  /**
   * The members of all documents' places in one order, which does not depend on the order in which
   * shapes became one: as in the largest place, then what smaller ones add.
   */
  public List<String> order() {
    Set<String> order = new LinkedHashSet<>();
    declarations.stream().sorted(Declaration.LARGEST_FIRST).forEach(d -> order.addAll(d.members()));
    return List.copyOf(order);
  }

  private record Declaration(String position, List<String> members) {
    static final Comparator<Declaration> LARGEST_FIRST =
        Comparator.comparingInt((Declaration d) -> -d.members().size())
            .thenComparing(Declaration::position);
  }

  public Kind kind() {
    return kind;
  }

  /** Type, format and bounds as the document gives them; the caller may change them. */
  public ObjectNode facts() {
    return facts;
  }

  public Map<String, Property> properties() {
    return properties;
  }

  public Set<String> required() {
    return required;
  }

  /** The names that people and earlier imports gave it. */
  Set<String> names() {
    return names;
  }

  /** Tells whether the two were given different names, so that they must stay apart. */
  boolean isNamedApartFrom(Shape other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream().noneMatch(other.names::contains);
  }

  public List<Use> uses() {
    return uses;
  }

  public @Nullable Shape items() {
    return items;
  }

  void items(Shape shape) {
    items = shape;
  }

  public @Nullable EnumValues values() {
    return values;
  }

  void values(EnumValues enumValues) {
    values = enumValues;
  }

  public boolean inRequest() {
    return uses.stream().anyMatch(Use::request);
  }

  public boolean inResponse() {
    return uses.stream().anyMatch(use -> !use.request());
  }

  /** The use that comes first in alphabetical order: what decides where nothing else does. */
  public Use firstUse() {
    return uses.stream().min(Use.ORDER).orElseThrow();
  }

  public int depth() {
    return uses.stream().mapToInt(Use::depth).min().orElse(0);
  }
}
