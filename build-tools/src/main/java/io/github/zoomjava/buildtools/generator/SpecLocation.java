package io.github.zoomjava.buildtools.generator;

/** A place in a document: its file and a JSON pointer. */
record SpecLocation(String file, String pointer) {

  static SpecLocation root(String file) {
    return new SpecLocation(file, "");
  }

  SpecLocation at(String... keys) {
    StringBuilder below = new StringBuilder(pointer);
    for (String key : keys) {
      below.append('/').append(key.replace("~", "~0").replace("/", "~1"));
    }
    return new SpecLocation(file, below.toString());
  }

  BadSpecException error(String problem, String remedy) {
    return new BadSpecException(this, problem, remedy);
  }

  @Override
  public String toString() {
    return file + "#" + pointer;
  }
}
