package io.github.zoomjava.core.event;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;

/** A program that receives deliveries slowly; {@link KilledReceiverTest} kills it. */
public final class ReceivingProcess {

  static final String SECRET = "secret";

  private static final long WORK = 3_000_000;

  private ReceivingProcess() {}

  /**
   * Takes the folder of the inbox and the file that tells what was handled; a third argument makes
   * it end once all is.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    WebhookHandler webhooks = handler(Path.of(args[0]), Path.of(args[1]));
    if (args.length > 2) {
      System.out.println(webhooks.drain(Duration.ofMinutes(5)));
      return;
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new WebhookHttpHandler(webhooks));
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
    System.out.println(server.getAddress().getPort());
  }

  /** Writes a line for each event it handled. */
  static WebhookHandler handler(Path inbox, Path ledger) throws IOException {
    FileChannel lines =
        FileChannel.open(ledger, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    return WebhookHandler.builder(
            WebhookVerifier.of(SECRET),
            EventHandlers.builder().otherwise(event -> note(lines, event)).build())
        .inbox(FileInbox.in(inbox, 200))
        .build();
  }

  private static void note(FileChannel lines, ZoomEvent event) {
    long until = System.nanoTime() + WORK;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    try {
      lines.write(ByteBuffer.wrap(Vectors.bytes(event.event() + "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
