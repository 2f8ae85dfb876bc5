package org.hearingdesk.export.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.Fields;
import org.hearingdesk.export.template.XmlTree;

/**
 * What stands around the text of a document: of the program's own design, or of a template. What a
 * reader must know, such as that this is a draft, stands below the title where a template has no
 * place for it.
 *
 * @param styles the part with the styles and pages
 * @param fonts the fonts that looks name, as markup
 * @param looks of the text around, as markup
 * @param before what stands before the document, as markup
 * @param behind what stands behind it, as markup
 * @param titled whether the title stands there already
 * @param toSay what to say below the title
 * @param firstPage the page to begin on
 * @param textStyle the style of plain paragraphs
 * @param width of the text, in centimetres
 */
record Surroundings(
    String styles,
    String fonts,
    String looks,
    String before,
    String behind,
    boolean titled,
    List<Para> toSay,
    Optional<String> firstPage,
    String textStyle,
    double width) {
  private static final String TEXT_BODY = "Text_20_body";

  static Surroundings own(Document document) {
    return new Surroundings(
        new OdtFrame(document).styles(),
        Resources.text("odt/fonts.xml"),
        "",
        "",
        "",
        false,
        List.of(),
        Optional.empty(),
        TEXT_BODY,
        OdtFrame.TEXT_WIDTH);
  }

  static Surroundings of(Document document, OpenTemplate template, OdtFile file)
      throws BadTemplate {
    List<Para> toSay = template.hasFrames() ? Fields.unsaid(document, template::shows) : List.of();
    if (!template.hasFrames()) {
      OdtFrame frame = new OdtFrame(document);
      template.frame(parse(frame.header()), parse(frame.footer()));
    }
    boolean titled = template.body().showsTitle();
    template.fill(Fields.of(document), document.language());
    template.carryOver(file);
    return new Surroundings(
        template.styles(),
        template.body().fonts(),
        template.body().looks(),
        template.body().before(),
        template.body().behind(),
        titled,
        toSay,
        template.firstPage(),
        template.body().textStyle().orElse(TEXT_BODY),
        template.width());
  }

  private static org.w3c.dom.Document parse(String own) throws BadTemplate {
    return XmlTree.parse("styles.xml", own.getBytes(StandardCharsets.UTF_8));
  }
}
