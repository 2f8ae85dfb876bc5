package org.hearingdesk.export.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.export.Format;

/** The documents that a hearing can be published as, and the formats that each is made in. */
public enum DocumentKind {
  MINUTES("minutes", Kinds.READ, Format.PDF_A, Format.AKN),
  /** As tables: the results, and the ballots, to be counted again. */
  RANKING("ranking", Kinds.READ, Format.PDF_A, Format.XLSX, Format.CSV, Format.AKN),
  SUMMARY("summary", Kinds.READ, Format.PDF_A, Format.AKN),
  /** In brief for the hierarchy, the same evening. */
  FLASH_REPORT("flash-report", Kinds.READ),
  /** What participants get beforehand. */
  AGENDA("agenda", Kinds.READ),
  ATTENDANCE("attendance", Kinds.READ, Format.XLSX, Format.CSV),
  SPEAKING_TIME("speaking-time", Kinds.READ, Format.XLSX, Format.CSV),
  /** Who sent in papers, and who spoke. */
  CONTRIBUTIONS("contributions", Kinds.READ, Format.XLSX, Format.CSV),
  /** What voters answer on, before a round is closed. */
  BALLOT_SHEETS("ballot-sheets", Kinds.PRINTED),
  /** For the moderator, with names and notes; nothing to publish. */
  RUN_SHEET("run-sheet", Kinds.PRINTED),
  /** All tables of the hearing, the turns first. */
  TABLES("tables", Set.of(), Format.XLSX, Format.CSV),
  /** By when who has to do what. */
  DEADLINES("deadlines", Set.of(), Format.ICS),
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

  /**
   * Whether it is for those who run the hearing only: it tells what no attribution rule lets
   * through, and no set to be published holds it.
   */
  public boolean internal() {
    return this == RUN_SHEET;
  }

  public Set<Format> formats() {
    return EnumSet.copyOf(formats);
  }
}
