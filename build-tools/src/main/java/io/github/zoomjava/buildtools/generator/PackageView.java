package io.github.zoomjava.buildtools.generator;

/** The values that the template of package-info prints. */
record PackageView(String family, String packageName, String javadoc) {}
