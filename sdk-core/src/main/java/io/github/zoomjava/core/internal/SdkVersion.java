package io.github.zoomjava.core.internal;

/** A constant, as a resource would need configuration in native images; a test compares the POM. */
final class SdkVersion {

  static final String VALUE = "0.1.0-SNAPSHOT";

  private SdkVersion() {}
}
