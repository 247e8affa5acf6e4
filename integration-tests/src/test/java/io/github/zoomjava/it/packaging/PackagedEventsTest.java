package io.github.zoomjava.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.users.event.UserCreated;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Retrofit;

/** Events keep their types however an application is packaged. */
class PackagedEventsTest {
  private static final String SERVICES = "META-INF/services/" + EventModule.class.getName();

  @TempDir Path folder;

  /** A container shares the core among applications, which bring their families. */
  @Test
  void findsTheModulesOfAnApplicationWhoseContainerHasTheCore() throws Exception {
    try (URLClassLoader container = new URLClassLoader(core(), platform());
        URLClassLoader application = new URLClassLoader(families(), container)) {
      assertThat(call(application, application, "typeOfAMessage")).isEqualTo("UserCreated");
      assertThat(call(application, application, "typeOfAHandledMessage")).isEqualTo("UserCreated");
    }
  }

  /** As on a thread of a pool that the container made. */
  @Test
  void bringsTheModuleOfAHandlerOnAThreadThatKnowsNoApplication() throws Exception {
    try (URLClassLoader container = new URLClassLoader(core(), platform());
        URLClassLoader application = new URLClassLoader(families(), container)) {
      assertThat(call(application, container, "typeOfAHandledMessage")).isEqualTo("UserCreated");
      assertThat(call(application, container, "typeOfAMessage")).isEqualTo("UnknownEvent");
      assertThat(call(application, null, "typeOfAHandledMessage")).isEqualTo("UserCreated");
    }
  }

  /** As in one jar where the service file of one family took the place of all others. */
  @Test
  void bringsTheModuleOfAHandlerThatNoServiceFileNames() throws Exception {
    try (URLClassLoader fatJar =
        servicesOnly("io.github.zoomjava.meetings.event.MeetingsEvents\n")) {
      assertThat(call(fatJar, fatJar, "typeOfAHandledMessage")).isEqualTo("UserCreated");
      assertThat(call(fatJar, fatJar, "typeOfAMessage")).isEqualTo("UnknownEvent");
    }
  }

  @Test
  void leavesOutAModuleThatCannotBeLoadedAndSaysSo() throws Exception {
    List<LogRecord> records = new ArrayList<>();
    Logger logger = Logger.getLogger("io.github.zoomjava");
    Handler handler = keeping(records);
    logger.addHandler(handler);
    try (URLClassLoader broken =
        servicesOnly(
            "does.not.Exist\n%s\n%s\n%s\n"
                .formatted(
                    Application.class.getName(),
                    Broken.class.getName(),
                    "io.github.zoomjava.users.event.UsersEvents"))) {
      assertThat(call(broken, broken, "typeOfAMessage")).isEqualTo("UserCreated");
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(records)
        .singleElement()
        .extracting(LogRecord::getMessage)
        .asString()
        .contains("does.not.Exist", "Application", "Broken");
  }

  /** Cannot say which events it has. */
  public static final class Broken implements EventModule {
    @Override
    public String family() {
      return "broken";
    }

    @Override
    public List<String> names() {
      throw new NoClassDefFoundError("Broken needs a class that is not there");
    }

    @Override
    public @Nullable JsonCodec<? extends ZoomEvent> codec(String name) {
      return null;
    }
  }

  private static String call(ClassLoader application, @Nullable ClassLoader context, String method)
      throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(context);
    try {
      return (String)
          application.loadClass(Application.class.getName()).getMethod(method).invoke(null);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Everything in one loader, whose only service file holds these lines. */
  private URLClassLoader servicesOnly(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("services"), lines);
    URL[] all = Stream.of(core(), families()).flatMap(Stream::of).toArray(URL[]::new);
    return new URLClassLoader(all, platform()) {
      @Override
      public Enumeration<URL> findResources(String name) throws IOException {
        return name.equals(SERVICES)
            ? Collections.enumeration(List.of(file.toUri().toURL()))
            : super.findResources(name);
      }
    };
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] core() {
    return urls(
        EventReader.class,
        Gson.class,
        OkHttpClient.class,
        ByteString.class,
        Unit.class,
        Retrofit.class);
  }

  private static URL[] families() {
    return urls(UserCreated.class, Application.class);
  }

  private static URL[] urls(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }

  private static Handler keeping(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
