package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence whose pieces may be shown in different ways; as plain text it reads the same. */
public record Sentence(List<Piece> pieces) {
  public Sentence {
    pieces = List.copyOf(pieces);
  }

  /** A part of a sentence. */
  public record Piece(Style style, String text) {}

  /** How a piece is meant. */
  public enum Style {
    PLAIN,
    /** What it was before. */
    BEFORE,
    /** What it became. */
    AFTER
  }

  public static Sentence of(String text) {
    return new Sentence(List.of(new Piece(Style.PLAIN, text)));
  }

  /** The words, then {@code before → after}; nothing stands for a blank end. */
  public static Sentence change(String words, String before, String after, String nothing) {
    return of(words).with(": ").change(before, after, nothing);
  }

  Sentence with(String more) {
    return with(new Piece(Style.PLAIN, more));
  }

  Sentence change(String before, String after, String nothing) {
    return with(new Piece(Style.BEFORE, before.isBlank() ? nothing : before))
        .with(" → ")
        .with(new Piece(Style.AFTER, after.isBlank() ? nothing : after));
  }

  private Sentence with(Piece piece) {
    List<Piece> all = new ArrayList<>(pieces);
    all.add(piece);
    return new Sentence(all);
  }

  /** The whole sentence without its styles. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
