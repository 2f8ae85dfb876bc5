package org.hearingdesk.exchange.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.exchange.ballots.BallotFile.Column;
import org.hearingdesk.ranking.PairwiseTally;
import org.hearingdesk.ranking.TalliedBallots;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * Adds up the rows of pieces of a grid, one piece after the other. Plain rows are read byte by
 * byte; a row with anything unusual goes the way of the small grids, so that both say the same of
 * it.
 */
final class ChunkCounter {
  /** Tallies of more numbers than this would take more memory than a laptop has to spare. */
  private static final long MOST_COMPARISONS = 40_000_000;

  private static final int UNUSUAL = -1;

  private final GridHeader header;
  private final byte separator;
  private final LeftOutRule leftOut;
  private final TalliedBallots ballots;
  private final byte[] ranks;
  private final int[] levels;
  private final List<Problem> problems = new ArrayList<>();
  private final int[] columnEnds;
  private byte[] bytes = new byte[0];
  private int length;
  private int lines;

  private long[] voters = new long[256];
  private int[] voterLines = new int[128];
  private int[] nameFrom = new int[128];
  private int[] nameTo = new int[128];
  private final Map<Integer, String> voterNames = new HashMap<>();
  private int named;

  private byte[] groupBytes = new byte[0];
  private PairwiseTally group;
  private boolean groupKnown;

  ChunkCounter(GridHeader header, char separator, LeftOutRule leftOut) {
    this.header = header;
    this.separator = (byte) separator;
    this.leftOut = leftOut;
    int options = header.options().size();
    ballots = new TalliedBallots(options, leftOut);
    group = ballots.tally(new TalliedBallots.Group("", Fraction.ONE));
    ranks = new byte[options + Long.BYTES];
    levels = new int[options];
    columnEnds = new int[header.columns().size()];
  }

  /** Everything that was counted so far. */
  TalliedBallots ballots() {
    return ballots;
  }

  /** What is wrong with the rows of the last piece; lines are counted from its start. */
  List<Problem> problems() {
    return problems;
  }

  /** How many lines the last piece has. */
  int lines() {
    return lines;
  }

  /** Told of each voter of the last piece who has a name. */
  interface Voters {
    void voter(long first, long second, int line);
  }

  /** The name of the voter who stands on this line of the last piece. */
  String voterOn(int line) {
    for (int i = 0; i < named; i++) {
      if (voterLines[i] == line) {
        return voterNames.getOrDefault(i, decoded(nameFrom[i], nameTo[i]).orElse(""));
      }
    }
    return "";
  }

  void eachVoter(Voters told) {
    for (int i = 0; i < named; i++) {
      told.voter(voters[2 * i], voters[2 * i + 1], voterLines[i]);
    }
  }

  void count(GridChunks.Chunk chunk) {
    bytes = chunk.bytes();
    length = chunk.length();
    problems.clear();
    lines = 0;
    named = 0;
    voterNames.clear();
    int at = 0;
    while (at < length) {
      int next = plainRow(at);
      at = next == UNUSUAL ? unusualRow(at) : next;
    }
  }

  /** Reads one row; behind it, or {@link #UNUSUAL} if it has to be read in another way. */
  private int plainRow(int from) {
    int at = from;
    for (int column = 0; column < columnEnds.length; column++) {
      if (at < length && bytes[at] == '"') {
        return UNUSUAL;
      }
      while (at < length && bytes[at] != separator && bytes[at] != '\n') {
        at++;
      }
      if (at == length || bytes[at] == '\n') {
        return UNUSUAL;
      }
      columnEnds[column] = at++;
    }
    return cells(from, at);
  }

  private int cells(int from, int first) {
    byte left = leftOut == LeftOutRule.BOTTOM ? PairwiseTally.LEFT_OUT : PairwiseTally.SILENT;
    int options = levels.length;
    int at = first;
    boolean blank = true;
    for (int option = 0; option < options; option++) {
      int value = 0;
      int start = at;
      while (at < length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 4) {
        value = value * 10 + bytes[at++] - '0';
      }
      if (at > start) {
        if (value < 1 || value > PairwiseTally.LARGEST_RANK) {
          return UNUSUAL;
        }
        ranks[option] = (byte) value;
        blank = false;
      } else if (at < length && bytes[at] == '?') {
        ranks[option] = PairwiseTally.SILENT;
        at++;
      } else {
        ranks[option] = left;
      }
      if (option < options - 1) {
        if (at >= length || bytes[at++] != separator) {
          return UNUSUAL;
        }
      }
    }
    int end = endOfLine(at);
    // A row with nothing in it is no row at all.
    return end == UNUSUAL || at == from || !add(from, blank) ? UNUSUAL : end;
  }

  private int endOfLine(int at) {
    int end = at < length && bytes[at] == '\r' ? at + 1 : at;
    if (end == length) {
      return end;
    }
    return bytes[end] == '\n' ? end + 1 : UNUSUAL;
  }

  private boolean add(int from, boolean blank) {
    if (!columnsArePlain(from)) {
      return false;
    }
    lines++;
    int voter = header.columns().indexOf(Column.VOTER);
    if (voter >= 0) {
      name(columnStart(from, voter), columnEnds[voter]);
    }
    if (blank && leftOut == LeftOutRule.NO_OPINION) {
      group.addBlank(1);
    } else {
      group.add(ranks, 0, blank);
    }
    return true;
  }

  private int columnStart(int from, int column) {
    return column == 0 ? from : columnEnds[column - 1] + 1;
  }

  /** Side, weight and count as on the row before, and a name in plain letters. */
  private boolean columnsArePlain(int from) {
    if (columnEnds.length == 0) {
      return true;
    }
    int voter = header.columns().indexOf(Column.VOTER);
    int rest = voter == 0 ? columnEnds[0] : from;
    int end = columnEnds[columnEnds.length - 1];
    if (voter > 0 || (voter == 0 && !plain(from, columnEnds[0]))) {
      return false;
    }
    return (columnEnds.length == 1 && voter == 0)
        || (groupKnown && Arrays.equals(bytes, rest, end, groupBytes, 0, groupBytes.length));
  }

  /** Neither blanks at its ends nor letters that need more than a byte. */
  private boolean plain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < ' ') {
        return false;
      }
    }
    return from == to || (bytes[from] != ' ' && bytes[to - 1] != ' ');
  }

  private int unusualRow(int from) {
    int end = GridChunks.endOfRow(bytes, from, length);
    int line = lines;
    for (int at = from; at < end; at++) {
      lines += bytes[at] == '\n' ? 1 : 0;
    }
    lines += bytes[end - 1] == '\n' ? 0 : 1;
    Optional<String> text = decoded(from, end);
    if (text.isEmpty()) {
      problems.add(Problem.at(line + 1L, "not-utf8"));
      return end;
    }
    if (!text.get().chars().allMatch(c -> c == '\r' || c == '\n')) {
      Optional<CsvRecord> record = GridReader.record(text.get(), (char) separator);
      record.ifPresentOrElse(
          row -> row(row, from, line),
          () -> problems.add(Problem.at(line + 1L, "not-csv", Problem.quoted(text.get()))));
    }
    return end;
  }

  private Optional<String> decoded(int from, int to) {
    try {
      return Optional.of(
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString());
    } catch (CharacterCodingException e) {
      // The line is told as one that is no text.
      return Optional.empty();
    }
  }

  private void row(CsvRecord record, int from, int line) {
    Problems found = new Problems();
    Optional<Ballot> read = new GridRow(Answer.Kind.RANKS, found).read(record, header);
    found.refused().problems().forEach(problem -> problems.add(problem.movedBy(line)));
    read.ifPresent(ballot -> {
      remember(ballot, from);
      if (!ballot.voter().isEmpty()) {
        byte[] name = ballot.voter().getBytes(UTF_8);
        voterNames.put(named, ballot.voter());
        note(name, 0, name.length, line + 1);
      }
      if (ballot.isBlank() && leftOut == LeftOutRule.NO_OPINION) {
        group.addBlank(ballot.count());
      } else {
        ballot.answer().levels(leftOut, levels);
        group.add(levels, ballot.count(), ballot.isBlank());
      }
    });
  }

  /** Rows of one group mostly come together, and then need not be taken apart again. */
  private void remember(Ballot ballot, int from) {
    group = ballots.tally(new TalliedBallots.Group(ballot.side(), ballot.weight()));
    long comparisons = (long) ballots.groups() * levels.length * levels.length;
    if (comparisons > MOST_COMPARISONS && ballots.groups() > 1) {
      problems.add(Problem.ofFile("too-many-groups", ballots.groups()));
    }
    int voter = header.columns().indexOf(Column.VOTER);
    groupKnown = voter <= 0 && ballot.count() == 1 && plainColumns(from);
    if (groupKnown && columnEnds.length > 0) {
      int rest = voter == 0 ? columnEnds[0] : from;
      groupBytes = Arrays.copyOfRange(bytes, rest, columnEnds[columnEnds.length - 1]);
    }
  }

  /** Whether the columns before the options stand without quotation marks; finds their ends. */
  private boolean plainColumns(int from) {
    int at = from;
    for (int column = 0; column < columnEnds.length; column++) {
      while (at < length && bytes[at] != separator) {
        if (bytes[at] == '"' || bytes[at] == '\n') {
          return false;
        }
        at++;
      }
      columnEnds[column] = at++;
    }
    return at <= length;
  }

  private void name(int from, int to) {
    if (from < to) {
      note(bytes, from, to, lines);
    }
  }

  private void note(byte[] name, int from, int to, int line) {
    if (named == voterLines.length) {
      voterLines = Arrays.copyOf(voterLines, 2 * named);
      nameFrom = Arrays.copyOf(nameFrom, 2 * named);
      nameTo = Arrays.copyOf(nameTo, 2 * named);
      voters = Arrays.copyOf(voters, 4 * named);
    }
    nameFrom[named] = from;
    nameTo[named] = to;
    long one = 0x9E3779B97F4A7C15L;
    long two = 0xC2B2AE3D27D4EB4FL;
    for (int at = from; at < to; at++) {
      one = mixed((one ^ name[at]) * 0xFF51AFD7ED558CCDL);
      two = mixed((two + name[at]) * 0xC4CEB9FE1A85EC53L);
    }
    voters[2 * named] = mixed(one + to - from);
    voters[2 * named + 1] = two;
    voterLines[named++] = line;
  }

  private static long mixed(long bits) {
    return bits ^ (bits >>> 32);
  }
}
