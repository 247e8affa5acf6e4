package io.github.zoomjava.buildtools.generator;

/**
 * The family that is generated.
 *
 * @param name its folder in {@code specs/}
 * @param rootPackage its Java package
 * @param url where Zoom documents it
 */
record Family(String name, String rootPackage, String url) {

  String modelPackage() {
    return rootPackage + ".model";
  }

  /** A link to Zoom's own words. */
  String reference() {
    return "<a href=\"" + url + "\">Zoom's reference</a>";
  }
}
