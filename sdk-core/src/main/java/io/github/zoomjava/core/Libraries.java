package io.github.zoomjava.core;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.net.URL;
import java.security.CodeSource;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.Path;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.http.Tag;

/**
 * Says when a client is made that the libraries found cannot carry it. A build that pins an old
 * OkHttp would fail otherwise in the middle of a call, with an error that names neither the jar nor
 * the remedy.
 */
final class Libraries {
  private static final String ASK =
      " Remove that pin, or raise it; `mvn dependency:tree -Dincludes=%s` says where it comes from.";

  private Libraries() {}

  /** Calls what older versions lack. */
  static void check() {
    // Okio first: OkHttp does not even load without it.
    require(
        "Okio 3, without which it cannot read answers",
        "com.squareup.okio",
        () -> Buffer.class,
        () -> Path.get("/"),
        " With Maven it is the artifact okio-jvm: the jar named okio is empty.");
    require(
        "Gson 2.11 or newer, without which it cannot read or write JSON",
        "com.google.code.gson",
        () -> JsonReader.class,
        () -> Strictness.STRICT,
        "");
    require(
        "OkHttp 4.12 or newer, without which it cannot send anything",
        "com.squareup.okhttp3",
        () -> OkHttpClient.class,
        () -> RequestBody.create("", null),
        " With Maven, OkHttp 5 is the artifact okhttp-jvm: the jar named okhttp is empty.");
    require(
        "Retrofit 3, without which it cannot build requests",
        "com.squareup.retrofit2",
        () -> Retrofit.class,
        () -> Tag.class,
        "");
  }

  static void require(
      String what, String group, Supplier<Class<?>> home, Supplier<?> probe, String ifAbsent) {
    try {
      var unused = probe.get();
    } catch (LinkageError e) {
      URL found = location(home);
      String remedy = ASK.formatted(group) + (found == null ? ifAbsent : "");
      throw new IllegalStateException(
          "The Zoom SDK needs "
              + what
              + ", but found "
              + (found == null ? "none" : found)
              + "."
              + remedy,
          e);
    }
  }

  private static @Nullable URL location(Supplier<Class<?>> home) {
    try {
      CodeSource source = home.get().getProtectionDomain().getCodeSource();
      return source == null ? null : source.getLocation();
    } catch (LinkageError absent) {
      return null;
    }
  }
}
