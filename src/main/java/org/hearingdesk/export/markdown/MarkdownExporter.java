package org.hearingdesk.export.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.render.Outline;

/**
 * Writes a document as Markdown: CommonMark with the tables and footnotes that GitHub and most
 * editors know. It is plain UTF-8 without HTML; charts stand as the words that tell their figures.
 */
public final class MarkdownExporter implements Exporter {
  @Override
  public Format format() {
    return Format.MD;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    LineWriter lines = new LineWriter(document.language());
    MarkdownBlocks blocks = new MarkdownBlocks(lines, Outline.of(document));
    blocks.title(document.title());
    document.metadata().status().ifPresent(status -> note(blocks, status));
    blocks.write(document.body());
    document.metadata().notice().ifPresent(notice -> note(blocks, notice));
    blocks.notes();
    out.write(blocks.toString().getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static void note(MarkdownBlocks blocks, String words) {
    List<Block> note = List.of(Para.of(Para.Style.NOTE, words));
    blocks.write(note);
  }
}
