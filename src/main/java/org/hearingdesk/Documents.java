package org.hearingdesk;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.BallotTables;
import org.hearingdesk.document.SpeakingTimeSheet;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.html.HtmlExporter;
import org.hearingdesk.export.markdown.MarkdownExporter;
import org.hearingdesk.export.odt.OdtExporter;
import org.hearingdesk.export.pdf.PdfExporter;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.record.RecordWriter;
import org.hearingdesk.i18n.Messages;

/** Which documents there are, and what writes them. */
final class Documents {
  private Documents() {}

  /** Documents in the language of the messages; a turn that still runs counts up to now. */
  static Publication publication(Messages messages, InstantSource clock) {
    Map<DocumentKind, Publication.Builder> builders = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : DocumentKind.values()) {
      Optional<org.hearingdesk.document.DocumentKind> document =
          org.hearingdesk.document.DocumentKind.named(kind.key());
      document.ifPresent(each ->
          builders.put(kind, hearing -> each.builder(messages).build(hearing, clock.instant())));
    }
    BallotTables ballots = new BallotTables(messages);
    SpeakingTimeSheet speaking = new SpeakingTimeSheet(messages);
    return new Publication(
            builders,
            List.of(
                new HtmlExporter(),
                new DocxExporter(),
                new OdtExporter(),
                new MarkdownExporter(),
                new PdfExporter()),
            new RecordWriter()::write)
        .withSheets(
            Map.of(
                DocumentKind.SPEAKING_TIME,
                hearing -> List.of(speaking.build(hearing, Optional.empty(), clock.instant())),
                DocumentKind.RANKING,
                ballots::build));
  }
}
