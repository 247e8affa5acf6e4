package io.github.zoomjava.buildtools.importer;

/** A promise of our types; the report of an import counts the places that do not keep it. */
public enum Promise {
  SPELT_ONCE("constants that differ only in case or punctuation"),
  DATES_AND_TIMES("dates in requests whose text allows a time and that take none"),
  ANSWERS("answers of JSON that have no value"),
  LISTS("lists joined by commas that are one value");

  private final String broken;

  Promise(String broken) {
    this.broken = broken;
  }

  /** The title of the places that do not keep it. */
  String broken() {
    return broken;
  }
}
