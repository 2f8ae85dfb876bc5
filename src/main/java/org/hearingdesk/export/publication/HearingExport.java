package org.hearingdesk.export.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.export.ExportNotice;

/** Writes one file from what may be told of a hearing, where no document tree stands between. */
@FunctionalInterface
public interface HearingExport {

  /**
   * Writes the file; the stream stays open.
   *
   * @return what a person should know of the file; empty as a rule
   * @throws IOException if the stream refuses the bytes
   */
  List<ExportNotice> write(PublishedHearing published, OutputStream out) throws IOException;
}
