package org.hearingdesk.ui.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Publication;

/** Publishes the same sample document whatever is asked for; HTML replaces characters. */
final class PlainPublication {
  private PlainPublication() {}

  static Publication make() {
    return make(List.of(Format.PDF, Format.DOCX, Format.HTML));
  }

  /** With every format that documents are made in. */
  static Publication whole() {
    return make(List.of(Format.values()))
        .withSheets(
            Map.of(
                DocumentKind.SPEAKING_TIME,
                published -> List.of(),
                DocumentKind.RANKING,
                published -> List.of(),
                DocumentKind.ATTENDANCE,
                published -> List.of(),
                DocumentKind.CONTRIBUTIONS,
                published -> List.of(),
                DocumentKind.TABLES,
                published -> List.of()));
  }

  private static Publication make(List<Format> formats) {
    Map<DocumentKind, Publication.Builder> builders = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind != DocumentKind.RECORD) {
        builders.put(kind, published -> SampleDocuments.minutes());
      }
    }
    return new Publication(
        builders,
        formats.stream().<Exporter>map(Plain::new).toList(),
        (published, out) -> out.write(published.rule().name().getBytes(UTF_8)));
  }

  private record Plain(Format format) implements Exporter {
    @Override
    public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
      out.write(document.title().getBytes(UTF_8));
      return format == Format.HTML
          ? List.of(new ExportNotice.CharactersReplaced(List.of("😀"), 2))
          : List.of();
    }
  }
}
