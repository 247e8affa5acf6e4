package io.github.zoomjava.buildtools.generator;

/** Types that are no model of a family: how they are written, read and passed. */
enum Scalar {
  STRING("java.lang.String", "String", "string", "STRING"),
  INT32("java.lang.Integer", "int", "int32", "INTEGER"),
  INT64("java.lang.Long", "long", "int64", "LONG"),
  FLOAT64("java.lang.Double", "double", "float64", "DOUBLE"),
  BOOL("java.lang.Boolean", "boolean", "bool", "BOOLEAN"),
  INSTANT("java.time.Instant", "Instant", "instant", "INSTANT"),
  DATE("java.time.LocalDate", "LocalDate", "date", "DATE"),
  /** A value that a setter takes beside an instant; never read, so it has no codec. */
  LOCAL_TIME("java.time.LocalDateTime", "LocalDateTime", "", ""),
  JSON("com.google.gson.JsonElement", "JsonElement", "raw", "RAW"),
  /** A file in a multipart body; never JSON, so it has no codec. */
  FILE("io.github.zoomjava.core.file.FilePart", "FilePart", "", "");

  private final String qualified;
  private final String argument;
  private final String method;
  private final String codec;

  Scalar(String qualified, String argument, String method, String codec) {
    this.qualified = qualified;
    this.argument = argument;
    this.method = method;
    this.codec = codec;
  }

  String qualified() {
    return qualified;
  }

  /** The type by which a required value is passed: primitive where there is one. */
  String argument() {
    return argument;
  }

  /** The method of JsonInput and of JsonOutput. */
  String method() {
    return method;
  }

  /** The constant of JsonCodec. */
  String codec() {
    return codec;
  }
}
