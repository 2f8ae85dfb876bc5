package org.hearingdesk.export.publication;

import java.util.EnumSet;
import java.util.Set;
import org.hearingdesk.export.Format;

/** The documents that a hearing can be published as, and the formats that each is made in. */
public enum DocumentKind {
  MINUTES("minutes", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML)),
  /** As a table: the ballots, to be counted again. */
  RANKING("ranking", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML, Format.CSV)),
  SUMMARY("summary", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML)),
  ATTENDANCE("attendance", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML)),
  SPEAKING_TIME("speaking-time", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML, Format.CSV)),
  /** What voters answer on, before a round is closed. */
  BALLOT_SHEETS("ballot-sheets", EnumSet.of(Format.PDF, Format.DOCX, Format.HTML)),
  /** Everything for machines: it can be taken in again. */
  RECORD("record", EnumSet.of(Format.JSON));

  private final String key;
  private final Set<Format> formats;

  DocumentKind(String key, Set<Format> formats) {
    this.key = key;
    this.formats = formats;
  }

  /** Its stable name, for message keys, file names and the command line. */
  public String key() {
    return key;
  }

  public Set<Format> formats() {
    return EnumSet.copyOf(formats);
  }
}
