package io.github.zoomjava.testkit.internal.socket;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A frame that is a whole message: RFC 6455, section 5. */
final class Frame {
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  private static final int FINAL = 0x80;
  private static final int MASKED = 0x80;
  private static final int LENGTH = 0x7f;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  private final int opcode;
  private final byte[] payload;

  Frame(int opcode, byte[] payload) {
    this.opcode = opcode;
    this.payload = payload;
  }

  static Frame text(String text) {
    return new Frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  static Frame close(int code) {
    return new Frame(CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
  }

  /** Reads a frame of a client. */
  static Frame read(DataInputStream in) throws IOException {
    int first = in.readUnsignedByte();
    int second = in.readUnsignedByte();
    if ((first & FINAL) == 0 || (second & MASKED) == 0) {
      throw new IOException("The client sent a frame in parts, or without a mask");
    }
    byte[] mask = new byte[4];
    byte[] payload = new byte[length(second & LENGTH, in)];
    in.readFully(mask);
    in.readFully(payload);
    for (int i = 0; i < payload.length; i++) {
      payload[i] ^= mask[i % 4];
    }
    return new Frame(first & 0xf, payload);
  }

  /** Writes it as a server does: without a mask. */
  void write(OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(FINAL | opcode);
    if (payload.length < TWO_BYTES) {
      out.writeByte(payload.length);
    } else if (payload.length < 1 << 16) {
      out.writeByte(TWO_BYTES);
      out.writeShort(payload.length);
    } else {
      out.writeByte(EIGHT_BYTES);
      out.writeLong(payload.length);
    }
    out.write(payload);
    to.write(bytes.toByteArray());
    to.flush();
  }

  int opcode() {
    return opcode;
  }

  byte[] payload() {
    return payload;
  }

  String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }

  private static int length(int given, DataInputStream in) throws IOException {
    return switch (given) {
      case TWO_BYTES -> in.readUnsignedShort();
      case EIGHT_BYTES -> Math.toIntExact(in.readLong());
      default -> given;
    };
  }
}
