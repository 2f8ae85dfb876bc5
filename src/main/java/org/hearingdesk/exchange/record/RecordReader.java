package org.hearingdesk.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.domain.hearing.References;
import org.hearingdesk.json.HearingRecord;
import org.hearingdesk.json.MalformedJsonException;

/**
 * Reads the record of a hearing from JSON that anybody may have written. What it cannot understand
 * wholly it refuses with the place; it never guesses and never leaves anything out.
 */
public final class RecordReader {
  private static final int MEGABYTE = 1024 * 1024;

  /**
   * Reads a file.
   *
   * @throws IOException if it is not there or cannot be read
   */
  public RecordReading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads to the end of the stream, or until it is too long; the stream stays open. */
  public RecordReading read(InputStream in) throws IOException {
    byte[] json = in.readNBytes(HearingRecord.LARGEST + 1);
    if (json.length > HearingRecord.LARGEST) {
      return refused(0, "exchange.record.too-large", HearingRecord.LARGEST / MEGABYTE);
    }
    HearingRecord.Header header = HearingRecord.header(json);
    int version = header.version().orElse(HearingRecord.VERSION);
    boolean foreign = header.format().filter(f -> !f.equals(HearingRecord.FORMAT)).isPresent();
    if (foreign || (header.format().isEmpty() && header.version().isPresent())) {
      return refused(0, "exchange.record.foreign");
    }
    if (version != HearingRecord.VERSION) {
      return refused(0, "exchange.record.other-version", version, HearingRecord.VERSION);
    }
    return parsed(json);
  }

  private static RecordReading parsed(byte[] json) {
    HearingRecord record;
    try {
      record = HearingRecord.read(json);
    } catch (MalformedJsonException e) {
      String place = e.path().isEmpty() ? "/" : e.path();
      return refused(e.line(), "exchange.record.malformed", place, e.detail());
    }
    List<References.Dangling> dangling = References.dangling(record.hearing());
    if (!dangling.isEmpty()) {
      References.Dangling first = dangling.getFirst();
      return refused(0, "exchange.record.dangling", "/hearing" + first.path(), first.id());
    }
    return new RecordReading.Ready(record.hearing());
  }

  private static RecordReading refused(int line, String key, Object... arguments) {
    return new RecordReading.Refused(
        Math.max(line, 0), key, List.of(arguments).stream().map(Object::toString).toList());
  }
}
