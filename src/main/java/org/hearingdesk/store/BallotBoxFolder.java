package org.hearingdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SealedBox;
import org.hearingdesk.json.DomainJson;
import org.hearingdesk.json.MalformedJsonException;
import org.hearingdesk.store.StoreException.Kind;

/**
 * Boxes of secret ballots in a folder of this computer, away from the hearing, because a folder
 * that is backed up or shared keeps versions, and two versions tell who came between.
 *
 * <p>A box is written twice, each copy over the one before and forced to the disk: one is whole
 * whenever the power goes, and no older state of the box remains in either.
 */
public final class BallotBoxFolder implements BallotBoxes {
  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int HEADER = Long.BYTES + Integer.BYTES;

  /** Sizes tell no more than about how many ballots there are. */
  private static final int BLOCK = 16 * 1024;

  /** The operating system's lock holds between programs only. */
  private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

  private final Path folder;
  private final DomainJson<SealedBox> json = new DomainJson<>(SealedBox.class, LARGEST);

  public BallotBoxFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<SealedBox> find(Id<Round> round) throws StoreException {
    return alone(round, () -> read(round));
  }

  @Override
  public void change(Id<Round> round, String name, UnaryOperator<SealedBox> edit)
      throws StoreException {
    alone(
        round,
        () -> {
          byte[] copy =
              sealed(edit.apply(read(round).orElseGet(() -> SealedBox.empty(name, round))));
          write(first(round), copy);
          write(second(round), copy);
          return copy;
        });
  }

  @Override
  public void erase(Id<Round> round) throws StoreException {
    alone(
        round,
        () -> {
          erase(first(round));
          erase(second(round));
          return round;
        });
  }

  private interface Work<T> {
    T run() throws IOException, StoreException;
  }

  private <T> T alone(Id<Round> round, Work<T> work) throws StoreException {
    IN_THIS_PROGRAM.lock();
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (!lock.isValid()) {
          throw new IOException("no lock");
        }
        return work.run();
      }
    } catch (IOException e) {
      throw new StoreException(Kind.IO, first(round), String.valueOf(e.getMessage()), e);
    } finally {
      IN_THIS_PROGRAM.unlock();
    }
  }

  private Optional<SealedBox> read(Id<Round> round) throws IOException, StoreException {
    Optional<byte[]> text = whole(first(round)).or(() -> whole(second(round)));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(json.read(text.get()));
    } catch (MalformedJsonException e) {
      throw new StoreException(Kind.DAMAGED, first(round), String.valueOf(e.getMessage()), e);
    }
  }

  /** What a copy holds, unless it was cut short. */
  private static Optional<byte[]> whole(Path copy) {
    try {
      if (!Files.exists(copy) || Files.size(copy) > LARGEST) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(copy));
      if (bytes.remaining() < HEADER) {
        return Optional.empty();
      }
      long sum = bytes.getLong();
      int length = bytes.getInt();
      if (length <= 0 || length > bytes.remaining()) {
        return Optional.empty();
      }
      byte[] text = new byte[length];
      bytes.get(text);
      return sum(text) == sum ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private byte[] sealed(SealedBox box) throws IOException {
    byte[] text = json.compact(box);
    int blocks = (HEADER + text.length + BLOCK - 1) / BLOCK;
    if (blocks > LARGEST / BLOCK) {
      throw new IOException("more ballots than a box holds");
    }
    return ByteBuffer.allocate(blocks * BLOCK)
        .putLong(sum(text))
        .putInt(text.length)
        .put(text)
        .array();
  }

  private static long sum(byte[] text) {
    CRC32 sum = new CRC32();
    sum.update(text);
    return sum.getValue();
  }

  /** In place and whole, so that nothing of what was there before is left. */
  private static void write(Path copy, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(copy, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer all = ByteBuffer.allocate((int) Math.max(bytes.length, channel.size()));
      all.put(bytes).rewind();
      for (long at = 0; all.hasRemaining(); ) {
        at += channel.write(all, at);
      }
      channel.force(true);
      channel.truncate(bytes.length);
      channel.force(true);
    }
  }

  private static void erase(Path copy) throws IOException {
    if (Files.exists(copy)) {
      write(copy, new byte[(int) Math.min(Files.size(copy), LARGEST)]);
      Files.delete(copy);
    }
  }

  private Path first(Id<Round> round) {
    return folder.resolve(name(round) + ".box");
  }

  private Path second(Id<Round> round) {
    return folder.resolve(name(round) + ".twin");
  }

  /** An id may come from elsewhere and is no name of a file. */
  private static String name(Id<Round> round) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(round.value().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
