package org.hearingdesk.exchange.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a grid into pieces of about a megabyte that end where a row ends. */
final class GridChunks {
  static final int SIZE = 1 << 20;

  /**
   * A longer row is refused, so that an unclosed quotation mark does not take in the whole file.
   */
  private static final int LONGEST_ROW = 16 << 20;

  private final InputStream in;
  private final int size;
  private byte[] kept = new byte[0];
  private long bytesRead;
  private boolean ended;
  private Optional<Problem> problem = Optional.empty();

  /**
   * @param size how many bytes are read at a time
   */
  GridChunks(InputStream in, int size) {
    this.in = in;
    this.size = size;
  }

  /** Whole rows; the last piece of a file may end without a line break. */
  static final class Chunk {
    private final byte[] bytes;
    private final int length;

    private Chunk(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    /** The rows, and perhaps something behind them. */
    byte[] bytes() {
      return bytes;
    }

    /** How many bytes the rows have. */
    int length() {
      return length;
    }
  }

  long bytesRead() {
    return bytesRead;
  }

  /** Why reading ended before the end of the file. */
  Optional<Problem> problem() {
    return problem;
  }

  /** The next rows; of no length at the end. */
  Chunk next() throws IOException {
    byte[] bytes = kept;
    while (true) {
      bytes = read(bytes);
      int end = ended ? bytes.length : endOfRows(bytes);
      if (end > 0 || ended) {
        kept = Arrays.copyOfRange(bytes, end, bytes.length);
        return new Chunk(bytes, end);
      }
      if (bytes.length > LONGEST_ROW) {
        problem = Optional.of(Problem.ofFile("row-too-long", LONGEST_ROW >> 20));
        kept = new byte[0];
        ended = true;
        return new Chunk(kept, 0);
      }
    }
  }

  /** Gives bytes back that are to be read again. */
  void giveBack(byte[] bytes, int from, int to) {
    byte[] more = new byte[to - from + kept.length];
    System.arraycopy(bytes, from, more, 0, to - from);
    System.arraycopy(kept, 0, more, to - from, kept.length);
    kept = more;
  }

  private byte[] read(byte[] before) throws IOException {
    if (ended || (before.length >= size && endOfRows(before) > 0)) {
      return before;
    }
    byte[] bytes = Arrays.copyOf(before, before.length + size);
    int read = in.readNBytes(bytes, before.length, size);
    bytesRead += read;
    ended = read < size;
    return read < size ? Arrays.copyOf(bytes, before.length + read) : bytes;
  }

  /** Behind the last line break that ends a row; 0 if there is none. */
  private static int endOfRows(byte[] bytes) {
    if (!hasQuotes(bytes)) {
      int at = bytes.length;
      while (at > 0 && bytes[at - 1] != '\n') {
        at--;
      }
      return at;
    }
    int end = 0;
    for (int at = 0; at >= 0; at = endOfWholeRow(bytes, at, bytes.length)) {
      end = at;
    }
    return end;
  }

  private static boolean hasQuotes(byte[] bytes) {
    for (byte each : bytes) {
      if (each == '"') {
        return true;
      }
    }
    return false;
  }

  /** Behind the line break that ends the row which begins here, or the end. */
  static int endOfRow(byte[] bytes, int from, int to) {
    int end = endOfWholeRow(bytes, from, to);
    return end < 0 ? to : end;
  }

  /** Behind the line break that ends the row which begins here; -1 if none does. */
  private static int endOfWholeRow(byte[] bytes, int from, int to) {
    boolean quoted = false;
    boolean atStart = true;
    for (int at = from; at < to; at++) {
      byte each = bytes[at];
      if (each == '"' && !quoted) {
        quoted = atStart;
      } else if (each == '"' && at + 1 < to && bytes[at + 1] == '"') {
        at++;
      } else if (each == '"') {
        quoted = false;
      } else if (each == '\n' && !quoted) {
        return at + 1;
      }
      atStart = !quoted && (each == ',' || each == ';' || each == '\t');
    }
    return -1;
  }
}
