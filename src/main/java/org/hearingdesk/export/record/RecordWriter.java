package org.hearingdesk.export.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.json.HearingRecord;

/**
 * Writes the record of a hearing as JSON. The same record gives the same bytes on every system. The
 * schema lies beside it as {@code /org/hearingdesk/export/record.schema.json}.
 */
public final class RecordWriter {
  /** Where the schema is among the resources. */
  public static final String SCHEMA = "/org/hearingdesk/export/record.schema.json";

  /** Writes what may be told by the rule of the hearing; the stream stays open. */
  public void write(PublishedHearing published, OutputStream out) throws IOException {
    write(Optional.of(published), published.hearing(), out);
  }

  /**
   * Writes everything, private notes, e-mail addresses and waiting speakers included: for going on
   * with the hearing elsewhere, not for publishing. Reading it back gives an equal hearing.
   */
  public void writeWhole(Hearing hearing, OutputStream out) throws IOException {
    write(Optional.empty(), hearing, out);
  }

  private static void write(Optional<PublishedHearing> published, Hearing hearing, OutputStream out)
      throws IOException {
    new HearingRecord(
            HearingRecord.FORMAT,
            HearingRecord.VERSION,
            published.map(PublishedHearing::rule),
            hearing)
        .write(out);
  }
}
