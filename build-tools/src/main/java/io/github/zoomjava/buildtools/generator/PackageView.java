package io.github.zoomjava.buildtools.generator;

/** What the template of package-info prints. */
record PackageView(String family, String packageName, String javadoc) {}
