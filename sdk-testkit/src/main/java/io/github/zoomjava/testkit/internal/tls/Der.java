package io.github.zoomjava.testkit.internal.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The few ASN.1 values that a certificate consists of, in their binary form. */
final class Der {
  private static final int LONG_FORM = 0x80;

  private Der() {}

  static byte[] sequence(byte[]... parts) {
    return value(0x30, parts);
  }

  static byte[] set(byte[]... parts) {
    return value(0x31, parts);
  }

  static byte[] integer(long value) {
    return value(0x02, BigInteger.valueOf(value).toByteArray());
  }

  /** An object identifier, its numbers already encoded. */
  static byte[] identifier(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return value(0x06, content);
  }

  static byte[] text(String text) {
    return value(0x0c, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A time such as {@code 260101000000Z}, or with the year in four digits from 2050 on. */
  static byte[] time(String time) {
    return value(time.length() == 13 ? 0x17 : 0x18, time.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] bits(byte[] content) {
    return value(0x03, new byte[1], content);
  }

  static byte[] octets(byte[] content) {
    return value(0x04, content);
  }

  /** A value with this tag. */
  static byte[] value(int tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (length >= LONG_FORM) {
      out.write(LONG_FORM + (length > 0xff ? 2 : 1));
    }
    if (length > 0xff) {
      out.write(length >> 8);
    }
    out.write(length);
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
