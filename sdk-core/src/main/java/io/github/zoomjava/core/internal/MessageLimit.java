package io.github.zoomjava.core.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;

/**
 * Bounds the messages of one WebSocket, which OkHttp reads whole before it hands them on: the bytes
 * that its connection receives between two messages are counted. Thread-safe.
 */
public final class MessageLimit {

  /** Room for TLS, frames and heartbeats. */
  private static final long OVERHEAD = 64 << 10;

  private final long most;
  private final AtomicLong received = new AtomicLong();

  /** For messages of at most that many bytes. */
  public MessageLimit(long most) {
    this.most = most;
  }

  /** Begins to count anew, as a message has arrived. */
  public void messageArrived() {
    received.set(0);
  }

  /** A message that is longer than allowed; its connection ends. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    private Exceeded(long most) {
      super("a message is longer than the " + most + " bytes that maxAnswerSize allows");
    }
  }

  /** Returns a factory of sockets whose bytes are counted. */
  SocketFactory sockets() {
    return new Sockets();
  }

  private void count(long bytes) throws IOException {
    if (bytes > 0 && received.addAndGet(bytes) > most + OVERHEAD) {
      throw new Exceeded(most);
    }
  }

  private final class Sockets extends SocketFactory {
    @Override
    public Socket createSocket() {
      return new CountedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw connectedElsewhere();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw connectedElsewhere();
    }

    private UnsupportedOperationException connectedElsewhere() {
      return new UnsupportedOperationException("OkHttp connects its sockets by itself");
    }
  }

  private final class CountedSocket extends Socket {
    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          int next = super.read();
          count(next < 0 ? 0 : 1);
          return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          int read = super.read(into, offset, length);
          count(read);
          return read;
        }
      };
    }
  }
}
