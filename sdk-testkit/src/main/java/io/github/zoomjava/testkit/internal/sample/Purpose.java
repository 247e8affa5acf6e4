package io.github.zoomjava.testkit.internal.sample;

/** Who sends a sample: it decides what a page token looks like. */
public enum Purpose {
  /** A client: a page token asks for a page. */
  REQUEST,
  /** Zoom: an empty page token says that this was the last page. */
  RESPONSE
}
