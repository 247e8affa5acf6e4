package io.github.zoomjava.buildtools.generator;

/** The family that is generated: its folder in {@code specs/} and its Java package. */
record Family(String name, String rootPackage) {

  String modelPackage() {
    return rootPackage + ".model";
  }

  /** Where Zoom documents it. */
  String reference() {
    return "<a href=\"https://developers.zoom.us/docs/api/" + name + "/\">Zoom's reference</a>";
  }
}
