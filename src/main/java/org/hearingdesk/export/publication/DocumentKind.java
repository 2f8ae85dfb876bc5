package org.hearingdesk.export.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.export.Format;

/** The documents that a hearing can be published as, and the formats that each is made in. */
public enum DocumentKind {
  MINUTES("minutes", Kinds.READ),
  /** As a table: the ballots, to be counted again. */
  RANKING("ranking", Kinds.READ, Format.CSV),
  SUMMARY("summary", Kinds.READ),
  ATTENDANCE("attendance", Kinds.READ),
  SPEAKING_TIME("speaking-time", Kinds.READ, Format.CSV),
  /** What voters answer on, before a round is closed. */
  BALLOT_SHEETS("ballot-sheets", Kinds.PRINTED),
  /** Everything for machines: it can be taken in again. */
  RECORD("record", Set.of(), Format.JSON);

  /** Formats that several documents have. */
  private static final class Kinds {
    /** On paper, and to be worked on. */
    static final Set<Format> PRINTED = EnumSet.of(Format.PDF, Format.DOCX, Format.ODT, Format.HTML);

    /** Whatever is read by people. */
    static final Set<Format> READ =
        EnumSet.of(Format.PDF, Format.DOCX, Format.ODT, Format.HTML, Format.MD);
  }

  private final String key;
  private final Set<Format> formats;

  DocumentKind(String key, Set<Format> formats, Format... more) {
    this.key = key;
    Set<Format> all = EnumSet.noneOf(Format.class);
    all.addAll(formats);
    all.addAll(List.of(more));
    this.formats = all;
  }

  /** Its stable name, for message keys, file names and the command line. */
  public String key() {
    return key;
  }

  public Set<Format> formats() {
    return EnumSet.copyOf(formats);
  }
}
