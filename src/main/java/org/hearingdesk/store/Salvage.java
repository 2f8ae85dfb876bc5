package org.hearingdesk.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rows of tables in the pages of a database that SQLite does not open any more. Every
 * leaf of a table is looked at, wherever it hangs, in the file itself and in every committed
 * version in the side file; the format is that of <a
 * href="https://www.sqlite.org/fileformat2.html">SQLite</a>.
 */
final class Salvage {
  private static final int HEADER = 100;
  private static final int LEAF = 0x0D;
  private static final int WAL_HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int USUAL_PAGE = 4096;
  private static final int LARGEST_ROW = EntryCodec.LONGEST;

  private final ByteBuffer file;
  private final ByteBuffer wal;
  private final int pageSize;
  private final int usable;

  /** Where the latest version of a page is in the side file. */
  private final Map<Integer, Integer> frames = new HashMap<>();

  private final List<SalvagedRow> rows = new ArrayList<>();

  Salvage(byte[] file, byte[] wal) {
    this.file = ByteBuffer.wrap(file);
    this.wal = ByteBuffer.wrap(wal);
    this.pageSize = pageSize();
    int reserved = file.length > 20 ? file[20] & 0xff : 0;
    this.usable = pageSize - (reserved > 32 ? 0 : reserved);
  }

  /** Texts of all rows, some of them more than once. */
  List<SalvagedRow> rows() {
    for (int at : committedFrames()) {
      page(wal, at + FRAME_HEADER, wal.getInt(at) == 1);
    }
    for (int at = 0; at + pageSize <= file.capacity(); at += pageSize) {
      page(file, at, at == 0);
    }
    return rows;
  }

  private int pageSize() {
    int size = file.capacity() > 18 ? file.getShort(16) & 0xffff : 0;
    size = size == 1 ? 65_536 : size;
    boolean possible = size >= 512 && Integer.bitCount(size) == 1;
    return possible ? size : USUAL_PAGE;
  }

  /** The frames up to the last that ends a commit. */
  private List<Integer> committedFrames() {
    List<Integer> all = new ArrayList<>();
    int committed = 0;
    int length = FRAME_HEADER + pageSize;
    for (int at = WAL_HEADER; at + length <= wal.capacity(); at += length) {
      boolean ofThisRun = wal.getLong(at + 8) == wal.getLong(16);
      if (ofThisRun) {
        all.add(at);
        committed = wal.getInt(at + 4) != 0 ? all.size() : committed;
      }
    }
    List<Integer> done = List.copyOf(all.subList(0, committed));
    done.forEach(at -> frames.put(wal.getInt(at), at + FRAME_HEADER));
    return done;
  }

  private void page(ByteBuffer from, int start, boolean first) {
    ByteBuffer page = from.slice(start, pageSize);
    int head = first ? HEADER : 0;
    if ((page.get(head) & 0xff) != LEAF) {
      return;
    }
    int cells = page.getShort(head + 3) & 0xffff;
    for (int i = 0; i < cells && head + 10 + 2 * i <= pageSize; i++) {
      int at = page.getShort(head + 8 + 2 * i) & 0xffff;
      cell(page, at);
    }
  }

  private void cell(ByteBuffer page, int at) {
    try {
      Reader reader = new Reader(page, at);
      long length = reader.number();
      long number = reader.number();
      if (length > 0 && length <= LARGEST_ROW && number > 0) {
        payload(page, reader.at(), (int) length)
            .ifPresent(payload -> texts(number, ByteBuffer.wrap(payload)));
      }
    } catch (IndexOutOfBoundsException e) {
      // A damaged cell points anywhere.
    }
  }

  private Optional<byte[]> payload(ByteBuffer page, int at, int length) {
    byte[] payload = new byte[length];
    int local = local(length);
    page.get(at, payload, 0, local);
    int filled = local;
    int next = local < length ? page.getInt(at + local) : 0;
    Set<Integer> seen = new HashSet<>();
    while (filled < length) {
      Optional<ByteBuffer> overflow = seen.add(next) ? find(next) : Optional.empty();
      if (overflow.isEmpty()) {
        return Optional.empty();
      }
      int part = Math.min(length - filled, usable - 4);
      overflow.get().get(4, payload, filled, part);
      next = overflow.get().getInt(0);
      filled += part;
    }
    return Optional.of(payload);
  }

  /** How much of a row is in the leaf itself. */
  private int local(int length) {
    int most = usable - 35;
    if (length <= most) {
      return length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int fitting = least + (length - least) % (usable - 4);
    return fitting <= most ? fitting : least;
  }

  private Optional<ByteBuffer> find(int number) {
    Integer frame = frames.get(number);
    if (frame != null) {
      return Optional.of(wal.slice(frame, pageSize));
    }
    long at = (number - 1L) * pageSize;
    return number < 1 || at + pageSize > file.capacity()
        ? Optional.empty()
        : Optional.of(file.slice((int) at, pageSize));
  }

  /** The columns of a row that are texts. */
  private void texts(long number, ByteBuffer payload) {
    Reader types = new Reader(payload, 0);
    int at = (int) types.number();
    int end = at;
    while (types.at() < end) {
      long type = types.number();
      int length = length(type);
      if (type >= 13 && type % 2 == 1) {
        byte[] text = new byte[length];
        payload.get(at, text);
        rows.add(new SalvagedRow(number, text));
      }
      at += length;
    }
  }

  private static int length(long type) {
    if (type >= 12) {
      return (int) ((type - 12) / 2);
    }
    return switch ((int) type) {
      case 1, 2, 3, 4 -> (int) type;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> 0;
    };
  }

  /** Reads SQLite's numbers of variable length. */
  private static final class Reader {
    private final ByteBuffer bytes;
    private int at;

    Reader(ByteBuffer bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int at() {
      return at;
    }

    long number() {
      long value = 0;
      for (int i = 0; i < 8; i++) {
        int next = bytes.get(at++);
        value = (value << 7) | (next & 0x7f);
        if (next >= 0) {
          return value;
        }
      }
      return (value << 8) | (bytes.get(at++) & 0xff);
    }
  }
}
