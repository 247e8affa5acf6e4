package io.github.zoomjava.buildtools.generator;

/** The Java form of a schema. */
sealed interface JavaType {

  /** The form of the type in a file. */
  String in(Imports imports);

  /** The form of a required argument of this type: primitive where possible. */
  default String argumentIn(Imports imports) {
    return in(imports);
  }

  /** The expression of its JsonCodec. */
  String codec(Imports imports);

  default boolean is(Scalar scalar) {
    return (this instanceof Basic basic && basic.scalar() == scalar)
        || (this instanceof Time time && time.forms().scalar() == scalar);
  }

  default boolean isRecord() {
    return this instanceof Model model && !model.openEnum();
  }

  /** A type of the JDK, Gson or core. */
  record Basic(Scalar scalar) implements JavaType {

    @Override
    public String in(Imports imports) {
      return imports.use(scalar.qualified());
    }

    @Override
    public String argumentIn(Imports imports) {
      String boxed = in(imports);
      return Character.isLowerCase(scalar.argument().charAt(0)) ? scalar.argument() : boxed;
    }

    @Override
    public String codec(Imports imports) {
      return imports.use(CoreTypes.JSON_CODEC) + "." + scalar.codec();
    }
  }

  /** A time that goes over the wire in other forms than ISO's, or in several. */
  record Time(TimeForms forms) implements JavaType {

    @Override
    public String in(Imports imports) {
      return imports.use(forms.scalar().qualified());
    }

    @Override
    public String codec(Imports imports) {
      return imports.use(CoreTypes.JSON_CODEC) + "." + forms.codec();
    }
  }

  /** A record or an open enum of the family. */
  record Model(String schema, String qualified, boolean openEnum) implements JavaType {

    @Override
    public String in(Imports imports) {
      return imports.use(qualified);
    }

    @Override
    public String codec(Imports imports) {
      return in(imports) + ".JSON";
    }
  }

  /**
   * A list.
   *
   * @param joined whether it is one text in JSON, joined by commas
   */
  record ListOf(JavaType item, boolean joined) implements JavaType {

    @Override
    public String in(Imports imports) {
      return imports.use("java.util.List") + "<" + item.in(imports) + ">";
    }

    @Override
    public String codec(Imports imports) {
      String method = joined ? ".joined(" : ".list(";
      return imports.use(CoreTypes.JSON_CODEC) + method + item.codec(imports) + ")";
    }
  }

  /**
   * Puts {@code @Nullable} where it belongs, which in a qualified name is before the simple one.
   */
  static String nullable(String type, Imports imports) {
    String annotation = "@" + imports.use("org.jspecify.annotations.Nullable") + " ";
    int generics = type.indexOf('<');
    int dot = (generics < 0 ? type : type.substring(0, generics)).lastIndexOf('.');
    return type.substring(0, dot + 1) + annotation + type.substring(dot + 1);
  }
}
