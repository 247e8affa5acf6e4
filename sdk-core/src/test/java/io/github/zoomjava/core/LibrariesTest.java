package io.github.zoomjava.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real old versions, which the build copies to {@code target/too-old}, and libraries that lack. */
class LibrariesTest {
  @Test
  void isTestedWithTheOkHttpThatTheBuildNames() throws ReflectiveOperationException {
    assertThat(OkHttp.class.getField("VERSION").get(null))
        .isEqualTo(System.getProperty("okhttp.version"));
  }

  @Test
  void namesTheJarThatIsTooOldAndTheRemedy() {
    assertThatThrownBy(
            () ->
                Libraries.require(
                    "OkHttp 4.12 or newer",
                    "com.squareup.okhttp3",
                    () -> OkHttpClient.class,
                    LibrariesTest::lacking,
                    "nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs OkHttp 4.12 or newer, but found file:")
        .hasMessageContaining("okhttp")
        .hasMessageContaining("mvn dependency:tree -Dincludes=com.squareup.okhttp3")
        .hasMessageNotContaining("nothing")
        .hasCauseInstanceOf(NoSuchMethodError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "gson,   gson-2.8.0.jar,    Gson 2.11 or newer",
    "gson,   gson-2.8.9.jar,    Gson 2.11 or newer",
    "okio,   okio-1.17.6.jar,   Okio 3",
    "okhttp, okhttp-3.14.9.jar, OkHttp 4.12 or newer",
  })
  void namesTheOldJarThatIsThere(String library, String jar, String wanted) throws Exception {
    assertThat(failureWith(library, Path.of("target/too-old", jar)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs " + wanted)
        .hasMessageContaining("but found file:")
        .hasMessageContaining(jar);
  }

  @Test
  void saysThatThereIsNoOkHttp() throws Exception {
    assertThat(failureWithout("okhttp"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs OkHttp 4.12 or newer")
        .hasMessageContaining("found none")
        .hasMessageContaining("okhttp-jvm");
  }

  @Test
  void saysThatThereIsNoRetrofit() throws Exception {
    assertThat(failureWithout("retrofit"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs Retrofit 3")
        .hasMessageContaining("found none");
  }

  private static Object lacking() {
    throw new NoSuchMethodError("okhttp3.RequestBody.create");
  }

  /** What making a client throws on this class path without the jars of that name. */
  private static Throwable failureWithout(String library) throws Exception {
    return failure(classPathWithout(library));
  }

  /** The same with another jar in their place. */
  private static Throwable failureWith(String library, Path jar) throws Exception {
    assertThat(jar).exists();
    List<URL> urls = new ArrayList<>(List.of(classPathWithout(library)));
    urls.add(jar.toUri().toURL());
    return failure(urls.toArray(URL[]::new));
  }

  private static Throwable failure(URL[] classPath) throws Exception {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(classPath, platform)) {
      Class<?> client = loader.loadClass("io.github.zoomjava.core.ZoomClient");
      client.getMethod("builder").invoke(null);
      throw new AssertionError("A client was made");
    } catch (InvocationTargetException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }

  private static URL[] classPathWithout(String library) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (!path.getFileName().toString().startsWith(library)) {
        urls.add(path.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
