package io.github.zoomjava.testkit.internal.socket;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;

/** The server's end of a connection. Each sending method says whether the connection was there. */
public final class Peer {
  private final Socket socket;
  private final DataInputStream in;
  private final Handshake handshake;
  private boolean open = true;

  /** Reads the request, and accepts it if it is one for a WebSocket. */
  Peer(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    handshake = Handshake.read(in);
    if (!handshake.isForWebSocket()) {
      handshake.refuse(socket.getOutputStream());
      throw new IOException("The client wants no WebSocket");
    }
    handshake.accept(socket.getOutputStream());
  }

  /** A parameter of the request's query, decoded; empty if it has none. */
  public String query(String name) {
    return handshake.query().getOrDefault(name, "");
  }

  /** Hands over what the client says, until it says no more. */
  void read(Consumer<String> messages) throws IOException {
    for (Frame frame = Frame.read(in); frame.opcode() != Frame.CLOSE; frame = Frame.read(in)) {
      if (frame.opcode() == Frame.TEXT) {
        messages.accept(frame.text());
      } else if (frame.opcode() == Frame.PING) {
        send(new Frame(Frame.PONG, frame.payload()));
      }
    }
  }

  /** Sends a text message. */
  public boolean text(String text) {
    return send(Frame.text(text));
  }

  /** Sends a binary message. */
  public boolean bytes(byte[] bytes) {
    return send(new Frame(Frame.BINARY, bytes));
  }

  /** Says goodbye with a close code; the client ends the connection. */
  public synchronized boolean close(int code) {
    boolean sent = send(Frame.close(code));
    open = false;
    return sent;
  }

  /** Ends the connection without a goodbye. */
  public synchronized boolean cut() {
    boolean was = open;
    open = false;
    try {
      socket.close();
    } catch (IOException e) {
      return false;
    }
    return was;
  }

  private synchronized boolean send(Frame frame) {
    if (open) {
      try {
        frame.write(socket.getOutputStream());
      } catch (IOException e) {
        open = false;
      }
    }
    return open;
  }
}
