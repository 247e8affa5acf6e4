package io.github.zoomjava.core.auth;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files for keys, which may hold anything. */
final class FileNames {

  private static final int READABLE = 40;
  private static final int DIGEST = 16;

  private FileNames() {}

  /**
   * Returns the readable part of the key, and a digest: no path, and different for keys that differ
   * in their case only, which some file systems ignore.
   */
  static String of(String key) {
    String readable = key.replaceAll("[^A-Za-z0-9_-]", "_");
    String beginning = readable.substring(0, Math.min(readable.length(), READABLE));
    return beginning + "-" + digest(key).substring(0, DIGEST);
  }

  /** The number of a key, from 0 to 2^60. */
  static long number(String key) {
    return Long.parseLong(digest(key).substring(0, 15), 16);
  }

  /** Of the characters themselves: no encoding has all that a text may hold. */
  private static String digest(String key) {
    ByteBuffer characters = ByteBuffer.allocate(2 * key.length());
    characters.asCharBuffer().put(key);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(characters.array());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
