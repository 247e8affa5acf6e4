package io.github.zoomjava.testkit.internal.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server of WebSockets on a free port of the loopback address, with a thread for each. */
public final class SocketServer implements AutoCloseable {

  /** Who talks to the clients; called from many threads. */
  public interface Host {
    /** A client is there. */
    void connected(Peer peer);

    /** It sent a text message. */
    void received(Peer peer, String message);

    /** It is gone. */
    void ended(Peer peer);
  }

  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ServerSocket server;
  private final Thread acceptor;
  private final Host host;

  /** Starts it. */
  public SocketServer(Host host) {
    this.host = host;
    try {
      server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    acceptor = thread(this::acceptAll);
  }

  /** Its port. */
  public int port() {
    return server.getLocalPort();
  }

  /** Cuts all connections, and takes no more. */
  @Override
  public void close() {
    quietly(server);
    // The system may take one more while the acceptor is on its way out.
    awaitEnd(acceptor);
    sockets.forEach(SocketServer::quietly);
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        sockets.add(socket);
        Thread unused = thread(() -> serve(socket));
      } catch (IOException e) {
        // Closed; or this client has gone already.
      }
    }
  }

  private void serve(Socket socket) {
    try {
      Peer peer = new Peer(socket);
      host.connected(peer);
      try {
        peer.read(message -> host.received(peer, message));
        // The answer to a goodbye is one.
        peer.close(1000);
      } finally {
        host.ended(peer);
      }
    } catch (IOException e) {
      // The client has gone.
    } finally {
      quietly(socket);
      sockets.remove(socket);
    }
  }

  private static void quietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      // Then it is closed.
    }
  }

  private static void awaitEnd(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "fake-event-socket");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
