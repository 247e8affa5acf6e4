package io.github.zoomjava.core.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.fixture.FaultyServer;
import io.github.zoomjava.core.fixture.FaultyServer.Fault;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table in docs/faults.md against what happens. */
class FaultTableTest {

  private static final Path TABLE = Path.of("../docs/faults.md");
  private static final List<String> METHODS = List.of("GET", "PUT", "DELETE", "POST", "PATCH");

  /** Zoom says by these that it did nothing, so that anything may be sent again. */
  private static final Set<Fault> KNOWN_OUTCOME =
      EnumSet.of(Fault.ENDLESS_401, Fault.ENDLESS_429, Fault.REFUSED_STREAM, Fault.GOAWAY);

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void failsAsTheTableSays(Row row) throws IOException {
    List<String> seen = new ArrayList<>();
    for (String method : METHODS) {
      String sync = outcome(Way.SYNC, row.fault(), method);
      assertThat(outcome(Way.ASYNC, row.fault(), method)).as("async " + method).isEqualTo(sync);
      seen.add(sync);
    }
    assertThat(seen).isEqualTo(row.cells());
  }

  @Test
  void namesEveryFault() throws IOException {
    assertThat(rows().map(Row::fault)).containsExactlyInAnyOrder(Fault.values());
  }

  @Test
  void sendsNoPostOrPatchTwiceAfterAnUnknownOutcome() throws IOException {
    for (Row row : rows().toList()) {
      if (!KNOWN_OUTCOME.contains(row.fault())) {
        int before = row.fault().isOfThePool() ? 1 : 0;
        assertThat(row.cells().subList(3, 5))
            .as(row.fault().name())
            .noneMatch(cell -> received(cell) - before > 1);
      }
    }
  }

  private static int received(String cell) {
    return Integer.parseInt(cell.substring(cell.lastIndexOf(' ') + 1));
  }

  private String outcome(Way way, Fault fault, String method) throws IOException {
    AtomicInteger tokens = new AtomicInteger();
    RetryPolicy policy = RetryPolicy.builder().deadline(Duration.ofSeconds(20)).build();
    if (fault == Fault.SLOW_BODY) {
      policy = RetryPolicy.builder().deadline(Duration.ofMillis(300)).build();
    }
    try (FaultyServer server = new FaultyServer(fault);
        ZoomClient zoom =
            test.builder()
                .baseUrl(server.baseUrl())
                .credentials(Credentials.accessToken(() -> "token-" + tokens.incrementAndGet()))
                .retryPolicy(policy)
                .httpClient(
                    http -> {
                      if (fault.isHttp2()) {
                        http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
                      }
                    })
                .build()) {
      if (fault.isOfThePool()) {
        seen(way, zoom, "GET");
        server.awaitDropped(1);
      }
      return seen(way, zoom, method) + " " + server.received();
    }
  }

  private String seen(Way way, ZoomClient zoom, String method) {
    BodyReader<?> reader = method.equals("DELETE") ? BodyReader.NOTHING : User.JSON;
    try {
      way.send(zoom, test.call(zoom, method), reader);
      return "answer";
    } catch (ZoomException e) {
      return e.getClass().getSimpleName();
    }
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(
            cells ->
                new Row(
                    Fault.valueOf(cells[1].replace("`", "")),
                    List.of(cells).subList(3, 3 + METHODS.size())));
  }

  record Row(Fault fault, List<String> cells) {
    @Override
    public String toString() {
      return fault.name();
    }
  }
}
