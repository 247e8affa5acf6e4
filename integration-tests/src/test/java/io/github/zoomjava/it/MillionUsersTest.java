package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MillionUsersTest {
  private static final int USERS = 1_000_000;
  private static final int PAGE = 300;

  @ParameterizedTest
  @ValueSource(strings = {"one page at a time", "prefetch"})
  void readsAMillionUsersWithLittleMemory(String way) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.createContext("/v2/users", MillionUsersTest::page);
    server.start();
    long begun = System.nanoTime();
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                MillionUsers.class.getName(),
                "http://127.0.0.1:" + server.getAddress().getPort(),
                way)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    List<String> lines =
        new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

    server.stop(0);
    assertThat(child.waitFor()).isZero();
    assertThat(lines).last().isEqualTo("read " + USERS);
    List<Long> used =
        lines.stream()
            .filter(line -> line.startsWith("used"))
            .map(line -> Long.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    assertThat(used).hasSize(4);
    // Flat: the tokens that were seen are kept, some 100 bytes for each 300 users.
    assertThat(used.get(3) - used.get(0)).isLessThan(2 << 10);
    System.out.println(
        "1,000,000 users, -Xmx48m, "
            + way
            + ": "
            + used
            + " KiB used after 250,000 each, "
            + (System.nanoTime() - begun) / 1_000_000
            + " ms");
  }

  private static void page(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    int mark = query.indexOf("next_page_token=");
    int from = mark < 0 ? 0 : Integer.parseInt(query.substring(mark).replaceAll("\\D+", ""));
    int to = Math.min(USERS, from + PAGE);
    StringBuilder body = new StringBuilder(PAGE * 120).append("{\"users\":[");
    for (int i = from; i < to; i++) {
      body.append(i == from ? "" : ",")
          .append("{\"id\":\"user-")
          .append(i)
          .append("\",\"email\":\"user")
          .append(i)
          .append("@example.com\",\"type\":2,\"status\":\"active\",\"verified\":1}");
    }
    body.append("],\"next_page_token\":\"").append(to < USERS ? "t" + to : "").append("\"}");
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
