package org.hearingdesk.journeys;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.Callable;
import org.hearingdesk.Tour;

/**
 * The walk through the program in a Java that opens no socket and tells of each that is asked for.
 * First it asks for some itself, and tells whether it was told of them.
 */
public final class NoNetwork {
  /** Begins each line that tells of a socket. */
  static final String ASKED = "a socket was asked for: ";

  /** Begins each line that tells that a socket was not refused. */
  static final String OPENED = "a socket was opened: ";

  /** Parts what it asked for itself from the walk. */
  static final String WALK = "the walk begins";

  private NoNetwork() {}

  /** Tries, then walks; the arguments are those of the walk. */
  public static void main(String[] arguments) throws IOException {
    refuse();
    attempt("Socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9));
    attempt("ServerSocket", () -> new ServerSocket(0));
    attempt("SocketChannel", SocketChannel::open);
    attempt("DatagramChannel", DatagramChannel::open);
    attempt("DatagramSocket", DatagramSocket::new);
    System.out.println(WALK);
    Tour.main(arguments);
  }

  @SuppressWarnings("deprecation") // nothing else tells of the sockets of java.net
  private static void refuse() throws IOException {
    Socket.setSocketImplFactory(() -> {
      throw new IllegalStateException(told("Socket"));
    });
    ServerSocket.setSocketFactory(() -> {
      throw new IllegalStateException(told("ServerSocket"));
    });
    DatagramSocket.setDatagramSocketImplFactory(() -> {
      throw new IllegalStateException(told("DatagramSocket"));
    });
    SelectorProvider.provider();
  }

  static String told(String what) {
    System.out.println(ASKED + what);
    StackTraceElement[] trace = new Throwable().getStackTrace();
    for (int i = 0; i < Math.min(12, trace.length); i++) {
      System.out.println("  " + trace[i]);
    }
    return ASKED + what;
  }

  private static void attempt(String what, Callable<AutoCloseable> opening) {
    try (AutoCloseable socket = opening.call()) {
      System.out.println(OPENED + what + " " + socket);
    } catch (Exception refused) {
      System.out.println("refused: " + what);
    }
  }
}
