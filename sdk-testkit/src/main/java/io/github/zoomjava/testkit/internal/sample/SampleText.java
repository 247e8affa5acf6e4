package io.github.zoomjava.testkit.internal.sample;

import io.github.zoomjava.testkit.internal.index.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Texts by format and, where there is none, by the name of the property. */
final class SampleText {
  private static final Pattern PHONE =
      Pattern.compile("(.*_)?(phone|(tele)?phone_number|(caller|callee|did)_number|caller_id)");

  private SampleText() {}

  /** The ordinal sets apart the elements of a list. */
  static String of(Schema schema, String name, Purpose purpose, LocalDate today, long ordinal) {
    String key = Words.snake(name);
    if (key.endsWith("page_token")) {
      return purpose == Purpose.RESPONSE ? "" : "c2FtcGxlK3Rva2Vu";
    }
    return fit(schema, wish(schema, key, today, ordinal));
  }

  private static String wish(Schema schema, String key, LocalDate today, long ordinal) {
    String suffix = ordinal == 0 ? "" : "-" + (ordinal + 1);
    if (!schema.timeForms().isEmpty()) {
      return SampleTime.of(schema, key, today, ordinal);
    }
    return switch (schema.format()) {
      case "date-time" -> Stage.named(key).instant(today, ordinal).toString();
      case "date" -> Stage.named(key).date(today, ordinal).toString();
      case "email" -> email(suffix);
      case "uri", "url" -> url(key + suffix);
      case "int64" -> Long.toString(81_234_567_890L + ordinal);
      case "uuid" -> uuid(key + suffix).toString();
      case "byte" -> Base64.getEncoder().encodeToString(bytes(key + suffix));
      default -> byName(key, today, ordinal, suffix);
    };
  }

  private static String byName(String key, LocalDate today, long ordinal, String suffix) {
    if (key.endsWith("email") || key.endsWith("email_address")) {
      return email(suffix);
    }
    if (key.endsWith("url") || key.endsWith("uri") || key.endsWith("link")) {
      return url(key + suffix);
    }
    if (key.endsWith("uuid")) {
      return id(key + suffix) + "==";
    }
    if (key.equals("id") || key.endsWith("_id")) {
      return id(key + suffix);
    }
    if (PHONE.matcher(key).matches()) {
      return String.format(Locale.ROOT, "+1202555%04d", (120 + ordinal) % 10_000);
    }
    if (key.endsWith("mac_address")) {
      return String.format(Locale.ROOT, "0a:1b:2c:3d:4e:%02x", ordinal % 256);
    }
    if (key.endsWith("timezone") || key.endsWith("time_zone")) {
      return "Europe/Zurich";
    }
    if (key.endsWith("_time") || key.endsWith("_at")) {
      return Stage.named(key).instant(today, ordinal).toString();
    }
    if (key.endsWith("date") || key.equals("from") || key.equals("to")) {
      return Stage.named(key).date(today, ordinal).toString();
    }
    return byWord(key, suffix);
  }

  private static String byWord(String key, String suffix) {
    return switch (key) {
      case "first_name" -> "Robin" + suffix;
      case "last_name" -> "Hale" + suffix;
      case "display_name", "name", "user_name" -> "Robin Hale" + suffix;
      case "language", "locale" -> "en-US";
      case "country", "country_code" -> "US";
      case "password" -> "Sample-Pass1";
      case "code", "passcode", "pin", "pin_code", "host_key" -> "135790";
      case "crm_type" -> "sample_crm";
      case "custom_header_key" -> "x-sample";
      case "ip_address", "ip" -> "192.0.2.10";
      case "port_range_from", "port_range_to" -> "5060";
      default -> "Sample " + key.replace('_', ' ') + suffix;
    };
  }

  private static String url(String key) {
    return "https://example.com/" + key.replace('_', '-');
  }

  private static String email(String suffix) {
    return "robin.hale" + suffix + "@example.com";
  }

  /** 22 characters, as Zoom's own ids have. */
  private static String id(String seed) {
    UUID uuid = uuid(seed);
    ByteBuffer id = ByteBuffer.allocate(16);
    id.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id.array());
  }

  private static UUID uuid(String seed) {
    return UUID.nameUUIDFromBytes(bytes(seed));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Some documents have the picture of a date, which is no pattern. */
  private static boolean isForbidden(String pattern, String text) {
    return pattern.startsWith("^") && !text.matches(pattern);
  }

  private static String fit(Schema schema, String text) {
    int longest = schema.intBound("maxLength").orElse(Integer.MAX_VALUE);
    int shortest = schema.intBound("minLength").orElse(0);
    String shown = isForbidden(schema.pattern(), text) ? text.replaceAll("\\W", "_") : text;
    String fitting = shown.length() > longest ? shown.substring(0, longest) : shown;
    return fitting.length() < shortest
        ? fitting + "x".repeat(shortest - fitting.length())
        : fitting;
  }
}
