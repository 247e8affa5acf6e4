/** The passes of an import, each one fact or one repair; {@link SpecPasses} holds their order. */
@NullMarked
package io.github.zoomjava.buildtools.importer.pass;

import org.jspecify.annotations.NullMarked;
