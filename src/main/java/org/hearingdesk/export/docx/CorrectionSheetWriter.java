package org.hearingdesk.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.document.CorrectionPaper;
import org.hearingdesk.document.CorrectionPaper.Numbered;
import org.hearingdesk.document.CorrectionPaper.Part;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.OutlineFont;
import org.hearingdesk.export.render.StandIns;

/**
 * Writes a correction sheet for word processors. Each passage stands in a field that can be edited
 * and not be deleted, and carries its id, so that it is known again whatever else was done to the
 * file.
 */
public final class CorrectionSheetWriter {
  /** How the tag of the field with the name of the delegation begins; the sheet's id follows. */
  public static final String SHEET_TAG = "hearing-desk-sheet:";

  /** How the tag of a passage's field begins; the passage's id follows. */
  public static final String PASSAGE_TAG = "hearing-desk-passage:";

  /** How the tag of a passage as it was taken down begins; the passage's id follows. */
  public static final String SENT_TAG = "hearing-desk-sent:";

  /** The numbers of these fields begin behind all others. */
  private static final int SENT_FIELDS = 1_000_000;

  private static final int[] WIDTHS = {700, 4242, 4242};

  private final StyleSheet styles = StyleSheet.own();

  /** Writes a sheet; the stream stays open. */
  public void write(CorrectionPaper paper, OutputStream out) throws IOException {
    Document document = paper.frame();
    Relations relations = new Relations();
    Footnotes footnotes = new Footnotes(styles, document.language());
    Numbering numbering = new Numbering();
    OfficeFile file = new OfficeFile();
    file.addWord("document.xml", "document.main", body(paper, relations, footnotes, numbering));
    file.addWord("footnotes.xml", "footnotes", footnotes.part());
    file.addWord("numbering.xml", "numbering", numbering.part());
    PageFrame frame = new PageFrame(document, styles);
    frame.addFramesTo(file);
    frame.addTo(file, relations, "");
    file.write(out);
  }

  private String body(
      CorrectionPaper paper, Relations relations, Footnotes footnotes, Numbering numbering) {
    Markup markup = Markup.xmlFile();
    Document document = paper.frame();
    OutlineFont font = OutlineFont.regular();
    markup.open("w:document", Names.roots()).open("w:body").line();
    RunWriter runs = new RunWriter(markup, relations, styles, document.language(), footnotes);
    BodyWriter blocks =
        new BodyWriter(
            markup,
            styles,
            runs,
            new Pictures(
                new ChartPictures(font, new StandIns(font::has)), relations, PageFrame.TEXT_WIDTH),
            numbering,
            Outline.of(document),
            PageFrame.TEXT_WIDTH);
    blocks.title(document.title());
    paragraph(markup, "Lead");
    String tag = SHEET_TAG + paper.sheet().value();
    field(markup, paper.delegation(), paper.delegation(), tag, 1, "sdtContentLocked");
    markup.close().line();
    blocks.write(document.body());
    for (Part part : paper.parts()) {
      heading(markup, part.heading());
      table(markup, runs, paper, part);
      blocks.write(List.of(Block.Para.of(" ")));
    }
    String header = relations.part("header", "header1.xml");
    PageFrame.section(markup, header, relations.part("footer", "footer1.xml"));
    return markup.close().close().line().toString();
  }

  private void paragraph(Markup markup, String style) {
    markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style)).close();
  }

  private void heading(Markup markup, String words) {
    markup.open("w:p").open("w:pPr");
    markup.empty("w:pStyle", "w:val", styles.id("heading 1")).empty("w:keepNext").close();
    words(markup, words);
    markup.close().line();
  }

  private static void words(Markup markup, String words) {
    markup.open("w:r").leaf("w:t", words, "xml:space", "preserve").close();
  }

  private void table(Markup markup, RunWriter runs, CorrectionPaper paper, Part part) {
    markup.open("w:tbl").open("w:tblPr");
    markup.empty("w:tblStyle", "w:val", styles.id("Hearing Table"));
    markup.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    markup.empty("w:tblLayout", "w:type", "fixed").close();
    markup.open("w:tblGrid");
    for (int width : WIDTHS) {
      markup.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    markup.close().line();
    markup.open("w:tr").open("w:trPr").empty("w:tblHeader").close();
    for (int i = 0; i < WIDTHS.length; i++) {
      cell(markup, WIDTHS[i]);
      runs.writeBold(Inline.text(paper.columns().get(i)));
      markup.close().close();
    }
    markup.close().line();
    part.passages().forEach(passage -> row(markup, passage));
    markup.close().line();
  }

  private void row(Markup markup, Numbered passage) {
    markup.open("w:tr");
    cell(markup, WIDTHS[0]);
    words(markup, String.valueOf(passage.number()));
    markup.close().close();
    cell(markup, WIDTHS[1]);
    field(
        markup,
        passage.field(),
        passage.text(),
        SENT_TAG + passage.id().value(),
        SENT_FIELDS + passage.number(),
        "sdtContentLocked");
    markup.close().close();
    cell(markup, WIDTHS[2]);
    field(
        markup,
        passage.field(),
        passage.text(),
        PASSAGE_TAG + passage.id().value(),
        passage.number() + 1,
        "sdtLocked");
    markup.close().close();
    markup.close().line();
  }

  private void cell(Markup markup, int width) {
    markup.open("w:tc").open("w:tcPr");
    markup.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    markup.open("w:tcMar").empty("w:right", "w:w", "227", "w:type", "dxa").close().close();
    paragraph(markup, "Table Text");
  }

  /** A field with its tag; who deletes its row must mean to. */
  private static void field(
      Markup markup, String name, String words, String tag, int id, String lock) {
    markup.open("w:sdt").open("w:sdtPr");
    markup.empty("w:alias", "w:val", name);
    markup.empty("w:tag", "w:val", tag);
    markup.empty("w:id", "w:val", String.valueOf(id));
    markup.empty("w:lock", "w:val", lock);
    markup.empty("w:text", "w:multiLine", "1").close();
    markup.open("w:sdtContent");
    words(markup, words);
    markup.close().close();
  }
}
