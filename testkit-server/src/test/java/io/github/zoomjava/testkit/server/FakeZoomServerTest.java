package io.github.zoomjava.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program in a process of its own. */
class FakeZoomServerTest {
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void answersUntilItIsEnded() throws Exception {
    Process program = run();
    URI users = URI.create(baseUrl(program.inputReader(UTF_8)) + "/users");

    int withoutToken = get(users).statusCode();
    program.toHandle().destroy();
    program.waitFor();

    assertThat(withoutToken).isEqualTo(401);
    assertThat(program.errorReader(UTF_8).lines()).isEmpty();
    assertThatThrownBy(() -> get(users)).isInstanceOf(ConnectException.class);
  }

  @Test
  void endsAtOnceOnAnUnknownOption() throws Exception {
    Process program = run("--prot", "8080");

    assertThat(program.waitFor()).isEqualTo(2);
    assertThat(program.errorReader(UTF_8).lines())
        .containsExactly("There is no option --prot.", "--help lists the options.");
    assertThat(program.inputReader(UTF_8).lines()).isEmpty();
  }

  @Test
  void endsAtOnceWhereItsPortIsTaken() throws Exception {
    String taken = String.valueOf(URI.create(baseUrl(run().inputReader(UTF_8))).getPort());

    Process second = run("--port", taken);

    assertThat(second.waitFor()).isEqualTo(2);
    assertThat(second.errorReader(UTF_8).lines())
        .contains("FakeZoom cannot listen at port " + taken);
  }

  @Test
  void helpIsPrintedAndThatIsAll() throws Exception {
    Process program = run("--help");

    assertThat(program.waitFor()).isZero();
    assertThat(program.inputReader(UTF_8).lines()).contains("  --help             print this");
  }

  private Process run(String... arguments) throws IOException {
    Process process = new ProcessBuilder(Program.command(arguments)).start();
    processes.add(process);
    return process;
  }

  private static String baseUrl(BufferedReader out) {
    return out.lines()
        .filter(line -> line.startsWith("ZOOM_BASE_URL="))
        .findFirst()
        .orElseThrow()
        .substring("ZOOM_BASE_URL=".length());
  }

  private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
