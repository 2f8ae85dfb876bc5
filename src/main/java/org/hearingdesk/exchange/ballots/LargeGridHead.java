package org.hearingdesk.exchange.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The first row of a large grid.
 *
 * @param header empty, with the problems, where it is no header
 * @param lines how many lines it takes, blank ones before it included
 */
record LargeGridHead(
    Optional<GridHeader> header, char separator, int lines, List<Problem> problems) {

  /** Takes the header from the first piece and gives the rest back. */
  static LargeGridHead read(GridChunks chunks) throws IOException {
    GridChunks.Chunk chunk = chunks.next();
    int start = startsWithMark(chunk) ? 3 : 0;
    int lines = 0;
    while (start < chunk.length()) {
      int end = GridChunks.endOfRow(chunk.bytes(), start, chunk.length());
      String row = new String(chunk.bytes(), start, end - start, UTF_8);
      int taken = (int) row.chars().filter(c -> c == '\n').count();
      if (!row.isBlank()) {
        chunks.giveBack(chunk.bytes(), end, chunk.length());
        return of(row, lines, lines + taken);
      }
      lines += taken;
      start = end;
    }
    return refused(chunks.problem().orElseGet(() -> Problem.ofFile("empty")));
  }

  private static boolean startsWithMark(GridChunks.Chunk chunk) {
    byte[] bytes = chunk.bytes();
    return chunk.length() >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static LargeGridHead of(String row, int before, int lines) {
    char separator = GridHeader.separatorOf(row);
    Problems problems = new Problems();
    Optional<CsvRecord> record = GridReader.record(row, separator);
    if (record.isEmpty()) {
      return refused(Problem.at(before + 1L, "not-csv", Problem.quoted(row)));
    }
    Optional<GridHeader> header = GridHeader.of(record.get(), Limits.DEFAULT, problems);
    List<Problem> told =
        problems.refused().problems().stream().map(each -> each.movedBy(before)).toList();
    return new LargeGridHead(header, separator, lines, told);
  }

  private static LargeGridHead refused(Problem problem) {
    return new LargeGridHead(Optional.empty(), ',', 0, List.of(problem));
  }
}
