package io.github.zoomjava.testkit.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.event.EventSocket;
import io.github.zoomjava.testkit.FakeEventSocket;
import io.github.zoomjava.testkit.FakeSubscription;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants a token, lets all happen that can, and searches what was printed for it. */
class SecretsTest extends SocketFixture {
  private static final String TOKEN = "canary of the token";

  private final List<String> printed = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Handler printer = new Printer();
  private final ZoomClient secretive =
      zoom.with(client -> client.credentials(Credentials.accessToken(() -> TOKEN)));

  @BeforeEach
  void listenToAllLogs() {
    root.setLevel(Level.ALL);
    root.addHandler(printer);
  }

  @AfterEach
  void stopListening() {
    root.removeHandler(printer);
    root.setLevel(Level.INFO);
  }

  @Test
  void printsNoTokenWhateverBecomesOfTheConnection() throws InterruptedException {
    try (FakeEventSocket any = FakeEventSocket.start(TOKEN::equals)) {
      EventSocket socket = open(secretive, any.url());
      FakeSubscription there = any.subscription(ID);
      there.awaitConnections(1);
      there.sendText("{\"module\":\"weather\",\"content\":\"" + TOKEN + "\"}");
      there.sendText(TOKEN);
      there.sendText("{\"module\":\"build_connection\",\"success\":false,\"content\":\"" + TOKEN);
      there.sendText(
          "{\"module\":\"build_connection\",\"success\":false,\"content\":\"" + TOKEN + "\"}");
      time.advance(time.awaitWait());
      printed.add(socket.toString());
      time.awaitWait();
    }

    assertThat(printed.toString())
        .contains("EventSocket[sub at 127.0.0.1]", "the module weather", "refused the token")
        .doesNotContain("canary");
  }

  @Test
  void printsNoTokenWhenItCannotConnect() throws InterruptedException {
    ZoomClient broken =
        secretive.with(
            client ->
                client.httpClient(
                    http ->
                        http.addInterceptor(
                            chain -> {
                              throw new IOException("No way to " + chain.request().url());
                            })));
    open(broken, server.url());
    time.awaitWait();
    server.close();
    open(secretive, server.url());
    time.awaitWait();

    assertThat(printed.toString())
        .contains("IOException", "ConnectException")
        .doesNotContain("canary");
  }

  @Test
  void quotesNoUrlThatItRefuses() {
    print(catchThrowable(() -> builder().url("ws://ws.zoom.us/ws?access_token=" + TOKEN)));
    print(catchThrowable(() -> builder().url("canary:" + TOKEN)));

    assertThat(printed.toString())
        .contains("its host is ws.zoom.us", "is none")
        .doesNotContain("canary");
  }

  private EventSocket open(ZoomClient client, String url) {
    return open(EventSocket.builder(client, ID, handlers()).url(url));
  }

  private void print(@Nullable Throwable failure) {
    StringWriter trace = new StringWriter();
    if (failure != null) {
      failure.printStackTrace(new PrintWriter(trace));
    }
    printed.add(trace.toString());
  }

  private final class Printer extends Handler {
    @Override
    public void publish(LogRecord entry) {
      printed.add(new SimpleFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
