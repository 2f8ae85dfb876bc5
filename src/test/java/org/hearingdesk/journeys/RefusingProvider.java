package org.hearingdesk.journeys;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to a network, and tells of each that is asked for. */
public final class RefusingProvider extends SelectorProvider {
  private static UnsupportedOperationException refusal(String what) {
    return new UnsupportedOperationException(NoNetwork.told(what));
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refusal("DatagramChannel");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refusal("DatagramChannel " + family);
  }

  @Override
  public Pipe openPipe() {
    throw refusal("Pipe");
  }

  @Override
  public AbstractSelector openSelector() {
    throw refusal("Selector");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refusal("ServerSocketChannel");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refusal("SocketChannel");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) {
    throw refusal("ServerSocketChannel " + family);
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) {
    throw refusal("SocketChannel " + family);
  }
}
