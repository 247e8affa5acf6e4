package io.github.zoomjava.core.file;

/**
 * How far a transfer is.
 *
 * @param bytes how many bytes went over so far
 * @param total how many there are, or -1 where that is not known
 */
public record Progress(long bytes, long total) {}
