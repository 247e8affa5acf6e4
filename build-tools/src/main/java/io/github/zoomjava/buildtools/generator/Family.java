package io.github.zoomjava.buildtools.generator;

/**
 * The family that is generated.
 *
 * @param name its folder in {@code specs/}
 * @param rootPackage its Java package
 * @param modelPackage the package of the types that are generated
 * @param url where Zoom documents it
 */
record Family(String name, String rootPackage, String modelPackage, String url) {

  /** A family whose types are those of its operations. */
  static Family ofOperations(String name, String rootPackage, String url) {
    return new Family(name, rootPackage, rootPackage + ".model", url);
  }

  /** A family whose types are those of its events. */
  static Family ofEvents(String name, String rootPackage, String url) {
    return new Family(name, rootPackage, rootPackage + ".event", url);
  }

  /** A link to Zoom's own words. */
  String reference() {
    return "<a href=\"" + url + "\">Zoom's reference</a>";
  }
}
