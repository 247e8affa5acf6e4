package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.Nullable;

/**
 * The view of the template of package-info.
 *
 * @param eventModule the type of the module that reads the events of the package; null for all but
 *     packages of events
 */
record PackageView(
    String family, String packageName, String javadoc, @Nullable String eventModule) {}
