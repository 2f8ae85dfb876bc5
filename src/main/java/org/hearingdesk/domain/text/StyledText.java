package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a paragraph with its bold and italic words, links and footnotes.
 *
 * <p>It is kept as plain text with marks that are borrowed from Markdown: {@code **bold**}, {@code
 * *italic*}, {@code [words](https://address)}, {@code ^[a footnote]}, and a backslash before a sign
 * that is meant as itself. What does not form a complete mark is text, so that a text without marks
 * is itself.
 *
 * <p>Places in it are counted in characters, and a footnote counts as one.
 */
public record StyledText(List<Piece> pieces) {
  /** Stands for a footnote where a text is plain characters. */
  public static final char NOTE = '\uFFFC';

  public static final StyledText EMPTY = new StyledText(List.of());

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:)[^\\s()<>\\[\\]\\\\*^]+");
  private static final Pattern MAIL = Pattern.compile("[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+");

  /** A part of a text. */
  public sealed interface Piece {
    int length();
  }

  /**
   * Characters of one look.
   *
   * @param link where a click on them leads
   */
  public record Run(String words, boolean bold, boolean italic, Optional<String> link)
      implements Piece {
    public static Run plain(String words) {
      return new Run(words, false, false, Optional.empty());
    }

    @Override
    public int length() {
      return words.length();
    }

    Run with(String newWords) {
      return new Run(newWords, bold, italic, link);
    }

    boolean looksLike(Run other) {
      return bold == other.bold && italic == other.italic && link.equals(other.link);
    }

    /** Whether nothing distinguishes it from plain text. */
    public boolean isPlain() {
      return !bold && !italic && link.isEmpty();
    }
  }

  /** A footnote; it holds no other. */
  public record Note(StyledText content) implements Piece {
    @Override
    public int length() {
      return 1;
    }
  }

  public StyledText {
    pieces = joined(pieces);
  }

  /** Reads the marks of a text; every text can be read. */
  public static StyledText parse(String marked) {
    return new MarkReader(marked, true).read();
  }

  /** A text in which every sign is meant as itself. */
  public static StyledText plain(String words) {
    return new StyledText(List.of(Run.plain(words)));
  }

  /** The marks for a text in which every sign is meant as itself. */
  public static String literal(String words) {
    return plain(words).marked();
  }

  /**
   * The address that a person typed, as a link can hold it: of a page or of a mail box.
   *
   * @return empty when it is neither
   */
  public static Optional<String> address(String typed) {
    String text = typed.strip();
    if (MAIL.matcher(text).matches()) {
      text = "mailto:" + text;
    } else if (text.startsWith("www.")) {
      text = "https://" + text;
    }
    String safe =
        text.replace("(", "%28").replace(")", "%29").replace("*", "%2A").replace("^", "%5E");
    return ADDRESS.matcher(safe).matches() ? Optional.of(safe) : Optional.empty();
  }

  /** The text with its marks: what {@link #parse} reads. */
  public String marked() {
    return MarkWriter.marked(this);
  }

  /** The characters; {@link #NOTE} in the place of a footnote. */
  public String characters() {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Run run -> run.words();
              case Note _ -> String.valueOf(NOTE);
            })
        .collect(Collectors.joining());
  }

  /** The words without footnotes. */
  public String words() {
    return pieces.stream()
        .map(piece ->
            switch (piece) {
              case Run run -> run.words();
              case Note _ -> "";
            })
        .collect(Collectors.joining());
  }

  /** All that a reader of any format can get at: words, footnotes, addresses; each on a line. */
  public String everything() {
    List<String> lines = new ArrayList<>();
    lines.add(words());
    for (Piece piece : pieces) {
      switch (piece) {
        case Run run -> run.link().ifPresent(lines::add);
        case Note note -> lines.add(note.content().everything());
      }
    }
    return String.join("\n", lines);
  }

  public List<Note> notes() {
    return pieces.stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
  }

  public int length() {
    return pieces.stream().mapToInt(Piece::length).sum();
  }

  public boolean isBlank() {
    return words().isBlank() && notes().isEmpty();
  }

  /** What lies between two places. */
  public StyledText between(int from, int to) {
    List<Piece> some = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int start = Math.max(from, at) - at;
      int end = Math.min(to, at + piece.length()) - at;
      if (start < end) {
        some.add(
            switch (piece) {
              case Run run -> run.with(run.words().substring(start, end));
              case Note note -> note;
            });
      }
      at += piece.length();
    }
    return new StyledText(some);
  }

  /** This text, and another one behind it. */
  public StyledText and(StyledText other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new StyledText(all);
  }

  /** Another text in the place of what lies between two places. */
  public StyledText replaced(int from, int to, StyledText by) {
    return between(0, from).and(by).and(between(to, length()));
  }

  /** Other words in the look of the first character that they replace. */
  public StyledText reworded(int from, int to, String words) {
    Run look =
        between(from, to).pieces().stream()
            .filter(Run.class::isInstance)
            .map(Run.class::cast)
            .findFirst()
            .orElse(Run.plain(""));
    return replaced(from, to, new StyledText(List.of(look.with(words))));
  }

  /** Without blanks at both ends. */
  public StyledText stripped() {
    String all = characters();
    int from = 0;
    int to = all.length();
    while (from < to && Character.isWhitespace(all.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(all.charAt(to - 1))) {
      to--;
    }
    return between(from, to);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.length() == 0) {
        continue;
      }
      if (piece instanceof Run run
          && !joined.isEmpty()
          && joined.getLast() instanceof Run last
          && last.looksLike(run)) {
        joined.set(joined.size() - 1, last.with(last.words() + run.words()));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}
