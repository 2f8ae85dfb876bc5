package org.hearingdesk;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One window for each person: the first program listens on a socket in a folder of this person, a
 * second one hands its file over and leaves. The socket is a file; no network is touched.
 *
 * <p>Who holds the lock beside the socket is the first. It goes with its process, however that
 * ends, and a socket that was left behind is taken away by the next.
 */
final class OneWindow implements AutoCloseable {
  private static final String NAME = "hearing-desk";
  private static final byte TAKEN = 1;
  private static final int LONGEST = 32 * 1024;

  /** A window that does not answer so long is stuck, and a second one is better than none. */
  private static final long PATIENCE_SECONDS = 3;

  private final Path socket;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final ServerSocketChannel server;

  private OneWindow(Path socket, FileChannel lockFile, FileLock lock, ServerSocketChannel server) {
    this.socket = socket;
    this.lockFile = lockFile;
    this.lock = lock;
    this.server = server;
  }

  /**
   * Hands a file to the window that is open already.
   *
   * @param file what to open there, or nothing to bring it to the front
   * @return false if there is none
   */
  static boolean handOver(Path folder, Optional<Path> file) {
    CompletableFuture<Boolean> taken = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("hand-over")
        .start(() -> taken.complete(sent(socket(folder), file)));
    return taken.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static boolean sent(Path socket, Optional<Path> file) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      String words = file.map(Path::toString).orElse("");
      ByteBuffer request = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
      while (request.hasRemaining()) {
        channel.write(request);
      }
      channel.shutdownOutput();
      return channel.read(ByteBuffer.allocate(1)) == 1;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Nobody listens, or this system has no such sockets, or the path is too long for one.
      return false;
    }
  }

  /**
   * Becomes the window to which later starts hand over; {@code requests} gets what they bring, on a
   * thread of its own. Empty if another window is, or if this system or folder does not allow it.
   */
  static Optional<OneWindow> listen(Path folder, Consumer<Optional<Path>> requests) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = file.tryLock();
      if (lock == null) {
        file.close();
        return Optional.empty();
      }
      return Optional.of(bound(socket(folder), file, lock).serving(requests));
    } catch (IOException
        | UnsupportedOperationException
        | IllegalArgumentException
        | OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private static OneWindow bound(Path socket, FileChannel file, FileLock lock) throws IOException {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      return new OneWindow(socket, file, lock, server);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      file.close();
      throw e;
    }
  }

  private OneWindow serving(Consumer<Optional<Path>> requests) {
    Thread.ofPlatform().daemon().name("one-window").start(() -> serve(requests));
    return this;
  }

  private void serve(Consumer<Optional<Path>> requests) {
    while (server.isOpen()) {
      try (SocketChannel channel = server.accept()) {
        byte[] bytes = Channels.newInputStream(channel).readNBytes(LONGEST);
        channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
        String words = new String(bytes, StandardCharsets.UTF_8);
        requests.accept(words.isEmpty() ? Optional.empty() : Optional.of(Path.of(words)));
      } catch (IOException | InvalidPathException e) {
        // Whoever brought it went away, or brought nothing that is a file. Or this window closes.
      }
    }
  }

  private static Path socket(Path folder) {
    return folder.resolve(NAME + ".socket");
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
      lock.release();
      lockFile.close();
    } catch (IOException e) {
      // The system takes them back when the process ends.
    }
  }
}
