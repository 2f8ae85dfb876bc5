package org.hearingdesk.exchange.ballots;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.ranking.ballot.Answer;

/**
 * Reads ballots from PrefLib's {@code .soc .soi .toc .toi} and from a grid in CSV or in the first
 * sheet of a workbook (XLSX), whichever the content is. Texts are UTF-8, with or without a byte
 * order mark.
 *
 * <p>A file is read as a whole or refused with the lines that are wrong; nothing is guessed.
 */
public final class BallotReader {

  private final Limits limits;

  public BallotReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param cells what the cells of a grid mean; a PrefLib file always holds ranks
   */
  public BallotReading read(Path file, Answer.Kind cells) throws IOException {
    long size = Files.size(file);
    if (size > limits.bytes()) {
      return refused(Problem.ofFile("too-large", size >> 20, limits.bytes() >> 20));
    }
    return read(Files.readAllBytes(file), cells);
  }

  /** Whether a file that begins so holds orders as PrefLib writes them, and not a grid. */
  public static boolean isPrefLib(String beginning) {
    return PrefLibReader.recognises(
        beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning);
  }

  /** Reads the content of a file. */
  public BallotReading read(byte[] content, Answer.Kind cells) {
    try {
      return read(text(content), cells);
    } catch (XlsxGrid.Refused refused) {
      return refused(refused.problem());
    }
  }

  /** The text of a file; of a workbook, its first sheet as a grid. */
  static String text(byte[] content) throws XlsxGrid.Refused {
    return XlsxGrid.recognises(content) ? XlsxGrid.csv(content) : decoded(content);
  }

  private static String decoded(byte[] content) throws XlsxGrid.Refused {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters = CharBuffer.allocate(content.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, characters, true);
    if (result.isError()) {
      throw new XlsxGrid.Refused(Problem.at(lineOf(content, bytes.position()), "not-utf8"));
    }
    String text = characters.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private BallotReading read(String text, Answer.Kind cells) {
    if (text.isBlank()) {
      return refused(Problem.ofFile("empty"));
    }
    if (text.indexOf('\0') >= 0) {
      return refused(Problem.ofFile("not-text"));
    }
    return PrefLibReader.recognises(text)
        ? new PrefLibReader(limits).read(text)
        : new GridReader(limits, cells).read(text);
  }

  private static BallotReading refused(Problem problem) {
    return new BallotReading.Refused(List.of(problem));
  }

  private static int lineOf(byte[] content, int position) {
    int line = 1;
    for (int index = 0; index < position; index++) {
      line += content[index] == '\n' ? 1 : 0;
    }
    return line;
  }
}
