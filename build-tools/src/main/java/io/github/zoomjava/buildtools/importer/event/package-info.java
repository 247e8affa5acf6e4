/**
 * From Zoom's documents of events to ours. A message is to the passes what an answer is, so those
 * that mend and name answers mend and name messages, too.
 */
@NullMarked
package io.github.zoomjava.buildtools.importer.event;

import org.jspecify.annotations.NullMarked;
