package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonPrimitive;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.IntFunction;

/** Makes ids of the forms that Zoom's have: of the n-th thing of a kind, the same in every run. */
public final class Ids {
  private Ids() {}

  /** 22 characters. */
  public static IntFunction<JsonPrimitive> text(String kind) {
    return number -> new JsonPrimitive(text(kind, number));
  }

  public static String text(String kind, int number) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(uuid(kind, number)));
  }

  /** 32 digits and letters. */
  public static IntFunction<JsonPrimitive> hex(String kind) {
    return number -> new JsonPrimitive(uuid(kind, number).toString().replace("-", ""));
  }

  /** A UUID in the usual form. */
  public static IntFunction<JsonPrimitive> dashed(String kind) {
    return number -> new JsonPrimitive(uuid(kind, number).toString());
  }

  /** Consecutive numbers. */
  public static IntFunction<JsonPrimitive> from(long first) {
    return number -> new JsonPrimitive(first + number);
  }

  /** What Zoom calls the UUID of a meeting: Base64, which may contain slashes. */
  public static String instance(String kind, int number) {
    return Base64.getEncoder().encodeToString(bytes(uuid(kind, number)));
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  private static UUID uuid(String kind, int number) {
    return UUID.nameUUIDFromBytes((kind + ' ' + number).getBytes(StandardCharsets.UTF_8));
  }
}
