package io.github.zoomjava.buildtools.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.json.RecordBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code generated from a document with a bit of everything compiles without a warning, and works.
 */
class GeneratedCodeTest {

  private static final String ROOM =
      """
      {"id":"r1","number":4398046511104,"seats":4,"size":2.5,"open":true,"built_on":"2020-02-29",
       "changed_at":"2027-01-15T10:00:00Z","pin":"1234","status":"haunted","kind":2,
       "plan":4398046511104,"tags":[],"kinds":[1,9],"grid":[[1,2],[3]],"annex":{"id":"r2"},
       "annexes":[{"id":"r3","seats":null}],"anything":{"a":[1]},"default":"d","new":7}""";

  @SuppressWarnings("NullAway.Init") // because JUnit calls generateAndCompile first
  private static URLClassLoader generated;

  @BeforeAll
  static void generateAndCompile(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("generated");
    Generator.run(Path.of("src/test/resources/compiled/openapi.yaml"), output);
    Path classes = folder.resolve("classes");
    List<Path> sources = new ArrayList<>(Generator.javaFiles(output));
    sources.add(Path.of("src/test/resources/compiled/UserCode.java"));
    assertThat(Compiler.compile(sources, classes)).isEmpty();
    generated = new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  @AfterAll
  static void close() throws IOException {
    generated.close();
  }

  @Test
  void writesBackTheJsonThatCame() throws Exception {
    TypeAdapter<Object> codec = codec("Room");

    String written = codec.toJson(codec.fromJson(ROOM));

    assertThat(JsonParser.parseString(written)).isEqualTo(JsonParser.parseString(ROOM));
  }

  @Test
  void masksSecretsInToString() throws Exception {
    assertThat(codec("Room").fromJson(ROOM).toString())
        .startsWith("Room[id=r1, ")
        .contains("pin=***")
        .doesNotContain("1234");
  }

  @Test
  void buildersLeaveOutWhatIsNullAndSendAnExplicitNull() throws Exception {
    Consumer<RecordBuilder<?, ?>> fill =
        builder -> {
          set(builder, "id", String.class, "r1");
          set(builder, "pin", String.class, "1234");
          set(builder, "pin", String.class, null);
          builder.setNull("seats");
          set(builder, "tags", List.class, List.of());
        };

    Object room = model("Room").getMethod("of", Consumer.class).invoke(null, fill);

    assertThat(codec("Room").toJson(room)).isEqualTo("{\"id\":\"r1\",\"tags\":[],\"seats\":null}");
  }

  @Test
  void callsOverHttp() throws Exception {
    List<String> requests = new ArrayList<>();
    HttpServer server = server(requests);
    try (ZoomClient zoom = client(server)) {
      Class<?> api = generated.loadClass(Generator.PACKAGE + ".RoomsApi");
      Object rooms = api.getMethod("of", ZoomClient.class).invoke(null, zoom);

      Object room = api.getMethod("get", long.class).invoke(rooms, 85_746_065L);
      Object listed = api.getMethod("list").invoke(rooms);
      List<Object> all = new ArrayList<>();
      ((Iterable<?>) listed).forEach(all::add);

      assertThat(model("Room").getMethod("id").invoke(room)).isEqualTo("r1");
      assertThat(all).containsExactly(room, room);
      assertThat(requests)
          .containsExactly(
              "GET /v2/rooms/85746065", "GET /v2/rooms", "GET /v2/rooms?next_page_token=t2");
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer server(List<String> requests) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String uri = exchange.getRequestURI().toString();
          requests.add(exchange.getRequestMethod() + " " + uri);
          String token = uri.contains("t2") ? "" : "t2";
          String page = "{\"next_page_token\":\"" + token + "\",\"rooms\":[" + ROOM + "]}";
          byte[] body = (uri.contains("/rooms/") ? ROOM : page).getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static ZoomClient client(HttpServer server) {
    return ZoomClient.builder()
        .credentials(Credentials.accessToken(() -> "token"))
        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v2/")
        .build();
  }

  private static Class<?> model(String name) throws ClassNotFoundException {
    return generated.loadClass(Generator.PACKAGE + ".model." + name);
  }

  @SuppressWarnings("unchecked") // because every JSON constant is a codec of its type
  private static TypeAdapter<Object> codec(String name) throws ReflectiveOperationException {
    return (TypeAdapter<Object>) model(name).getField("JSON").get(null);
  }

  private static void set(Object target, String method, Class<?> type, @Nullable Object value) {
    try {
      target.getClass().getMethod(method, type).invoke(target, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method, e);
    }
  }
}
